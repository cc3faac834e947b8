package nrw.kim.network.site;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Directory.aSite;
import static nrw.kim.network.testing.Directory.anOrganisation;
import static nrw.kim.network.testing.Directory.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

@NetworkTest
class SiteResourceTest {
    private final UUID id = UUID.randomUUID();

    @Test
    void aSiteShowsItsHours() {
        put(aSite(anOrganisation(), "05170052", "05170040")).statusCode(201);

        as(Roles.CASE_MANAGER)
                .get("/api/v1/sites/{id}", id)
                .then()
                .statusCode(200)
                .body("officeHours[0].from", equalTo("09:00"))
                .body("officeHours[0].to", equalTo("12:30"))
                .body("officeHours[0].appointment", equalTo("WALK_IN"))
                .body("servedAgs", contains("05170052", "05170040"));
    }

    @Test
    void aSiteIsFoundByEveryMunicipalityItServes() {
        put(aSite(anOrganisation(), "05170040")).statusCode(201);

        for (var ags : List.of("05170040", "05170052")) {
            as(Roles.PARTNER)
                    .queryParams(Map.of("ags", ags, "limit", 200))
                    .get("/api/v1/sites")
                    .then()
                    .body("items.id", hasItem(id.toString()));
        }
        as(Roles.PARTNER)
                .queryParams(Map.of("ags", "05170008", "limit", 200))
                .get("/api/v1/sites")
                .then()
                .body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void otherHoursAreAChangeTheSameHoursAreNot() {
        var site = aSite(anOrganisation(), "05170052");
        put(site).statusCode(201);
        put(site).statusCode(200).header("ETag", "\"0\"");
        site.put("officeHours", List.of(hours("14:00", "16:00")));
        put(site).statusCode(200).header("ETag", "\"1\"");

        assertThat(TestDatabase.eventTypes(id))
                .containsExactly("nrw.kim.directory.site-changed.v1", "nrw.kim.directory.site-changed.v1");
    }

    @Test
    void aSiteServesItsOwnKiOnly() {
        put(aSite(anOrganisation(), "05170052", "05162024"))
                .statusCode(422)
                .body("type", endsWith("/outside-own-ki"))
                .body("violations.pointer", contains("/servedAgs/1"));
    }

    @Test
    void aSiteBelongsToAKnownBody() {
        put(aSite(UUID.randomUUID(), "05170052"))
                .statusCode(422)
                .body("type", endsWith("/unknown-organisation"))
                .body("violations.pointer", contains("/organisationId"));
    }

    @Test
    void hoursEndAfterTheyBegan() {
        var site = aSite(anOrganisation(), "05170052");
        site.put("officeHours", List.of(hours("14:00", "12:00")));

        put(site).statusCode(400).body("violations.pointer", contains("/officeHours/0/to"));
    }

    @Test
    void closuresEndAfterTheyBegan() {
        var site = aSite(anOrganisation(), "05170052");
        site.put("closures", List.of(Map.of("firstDay", "2027-02-02", "lastDay", "2027-02-01", "reason", "Umzug")));

        put(site).statusCode(400).body("violations.pointer", contains("/closures/0/lastDay"));
    }

    @Test
    void anotherKiDoesNotSeeIt() {
        put(aSite(anOrganisation(), "05170052")).statusCode(201);

        as(Roles.COORDINATOR, NEUSS).get("/api/v1/sites/{id}", id).then().statusCode(404);
    }

    @Test
    void aCaseManagerDoesNotWrite() {
        as(Roles.CASE_MANAGER)
                .body(aSite(UUID.randomUUID(), "05170052"))
                .put("/api/v1/sites/{id}", id)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse put(Map<String, Object> site) {
        return as(Roles.COORDINATOR).body(site).put("/api/v1/sites/{id}", id).then();
    }
}
