package nrw.kim.network.organisation;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.WESEL;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.asInAll;
import static nrw.kim.network.testing.Directory.anOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

@NetworkTest
class OrganisationResourceTest {
    private final UUID id = UUID.randomUUID();

    @Test
    void aPutCreatesABodyAndSaysSo() {
        as(Roles.TENANT_ADMIN)
                .body(anOffice("ABH Kreis Wesel"))
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/organisations/" + id))
                .header("ETag", "\"0\"");

        as(Roles.PARTNER)
                .get("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("ABH Kreis Wesel"))
                .body("ki", equalTo(WESEL))
                .body("ags", contains("05170004", "05170036"))
                .body("rechtskreise", contains("AUFENTHG"));
        assertThat(TestDatabase.eventTypes(id)).containsExactly("nrw.kim.directory.organisation-changed.v1");
    }

    @Test
    void aPutThatChangesNothingSaysNothing() {
        put(anOffice("Jobcenter"), 201);
        put(anOffice("Jobcenter"), 200);

        assertThat(TestDatabase.eventTypes(id)).hasSize(1);
    }

    @Test
    void aPutThatChangesSomethingIsANewVersionAndANewEvent() {
        put(anOffice("Jobcenter"), 201);
        put(anOffice("Jobcenter Kreis Wesel"), 200);

        as(Roles.CASE_MANAGER).get("/api/v1/organisations/{id}", id).then().header("ETag", "\"1\"");
        assertThat(TestDatabase.eventTypes(id)).hasSize(2);
    }

    @Test
    void whatWasReadCanBeSentBack() {
        put(anOffice("Sozialamt"), 201);
        var read = as(Roles.COORDINATOR)
                .get("/api/v1/organisations/{id}", id)
                .body()
                .asString();

        as(Roles.COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(read)
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void aStaleVersionIsRefused() {
        put(anOffice("Jugendamt"), 201);

        as(Roles.COORDINATOR)
                .header("If-Match", "\"7\"")
                .body(anOffice("Jugendamt Wesel"))
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheKiMayWrite() {
        for (var role : List.of(Roles.CASE_MANAGER, Roles.STEERING_MEMBER, Roles.PARTNER, Roles.REFERRER)) {
            as(role).body(anOffice("x"))
                    .put("/api/v1/organisations/{id}", id)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void anotherKiDoesNotSeeIt() {
        put(anOffice("ABH"), 201);

        as(Roles.COORDINATOR, NEUSS)
                .get("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(404);
        as(Roles.COORDINATOR, NEUSS).get("/api/v1/organisations").then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void aBodyThatServesTwoKiStandsInBothAndOnceInTheListOfWhoActsForBoth() {
        for (var ki : List.of(WESEL, NEUSS)) {
            as(Roles.COORDINATOR, ki)
                    .body(anOffice("Beide " + id))
                    .put("/api/v1/organisations/{id}", id)
                    .then()
                    .statusCode(201);
        }

        asInAll(Roles.RESIDENCE_OFFICER, WESEL, NEUSS)
                .queryParam("q", id)
                .get("/api/v1/organisations")
                .then()
                .body("items.id", contains(id.toString()));
        asInAll(Roles.RESIDENCE_OFFICER, WESEL, NEUSS)
                .get("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void whoActsForSeveralKiNamesOneToWrite() {
        asInAll(Roles.TENANT_ADMIN, WESEL, NEUSS)
                .body(anOffice("x"))
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(400)
                .body("type", endsWith("/tenant-required"));
        asInAll(Roles.TENANT_ADMIN, WESEL, NEUSS)
                .header("X-KIM-Ki", NEUSS)
                .body(anOffice("x"))
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(201)
                .body("ki", equalTo(NEUSS));
    }

    @Test
    void wrongFieldsAreNamedByPointer() {
        var office = anOffice("");
        office.put("ags", List.of("05170004", "nowhere"));
        as(Roles.COORDINATOR)
                .body(office)
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/ags/1"));

        office.put("ags", List.of());
        office.put("channel", null);
        as(Roles.COORDINATOR)
                .body(office)
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/channel", "/name"));
    }

    @Test
    void aMunicipalityThatDoesNotExistBreaksARule() {
        var office = anOffice("x");
        office.put("ags", List.of("05170999"));

        as(Roles.COORDINATOR)
                .body(office)
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-municipality"))
                .body("violations.pointer", contains("/ags/0"));
    }

    @Test
    void withoutKiNothingIsShown() {
        as(Roles.LAND_CONTROLLING, null).get("/api/v1/organisations").then().statusCode(403);
    }

    private void put(Map<String, Object> office, int status) {
        as(Roles.COORDINATOR)
                .body(office)
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(status);
    }
}
