package nrw.kim.network.organisation;

import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Directory.anOffice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

@NetworkTest
class OrganisationSearchTest {
    private final UUID id = UUID.randomUUID();

    @Test
    void theListFiltersByTypeAreaAndName() {
        as(Roles.COORDINATOR)
                .body(anOffice("Prüfstelle 100% " + id))
                .put("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(201);

        var search = as(Roles.CASE_MANAGER).queryParam("q", "100% " + id);
        search.queryParam("type", "ABH").queryParam("ags", "05170036");
        search.get("/api/v1/organisations").then().body("items.id", contains(id.toString()));
        as(Roles.CASE_MANAGER)
                .queryParams(Map.of("q", "100_ " + id))
                .get("/api/v1/organisations")
                .then()
                .body("items", empty());
        as(Roles.CASE_MANAGER)
                .queryParams(Map.of("q", id, "ags", "05170048"))
                .get("/api/v1/organisations")
                .then()
                .body("items", empty());
        as(Roles.CASE_MANAGER)
                .queryParams(Map.of("q", id, "type", "JMD"))
                .get("/api/v1/organisations")
                .then()
                .body("items", empty());
    }

    @Test
    void theListGoesPageByPage() {
        var mark = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            as(Roles.COORDINATOR)
                    .body(anOffice(mark))
                    .put("/api/v1/organisations/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(201);
        }

        var next = as(Roles.PARTNER)
                .queryParams(Map.of("q", mark, "limit", 2))
                .get("/api/v1/organisations")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .<String>path("next");
        as(Roles.PARTNER)
                .queryParams(Map.of("q", mark, "limit", 2, "after", next))
                .get("/api/v1/organisations")
                .then()
                .body("items", hasSize(1))
                .body("next", equalTo(null));
    }
}
