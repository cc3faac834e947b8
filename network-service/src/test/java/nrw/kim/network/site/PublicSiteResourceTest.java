package nrw.kim.network.site;

import static io.restassured.RestAssured.given;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;
import static nrw.kim.network.testing.Directory.aSite;
import static nrw.kim.network.testing.Directory.anOrganisation;
import static nrw.kim.network.testing.Directory.hours;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

@NetworkTest
class PublicSiteResourceTest {
    private final String name = "Öffentlich " + UUID.randomUUID();

    @Test
    void everybodyReadsTheSitesAndNobodyIsNamed() {
        put(Map.of());
        given().get("/api/v1/public-sites/05170")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("kiName", equalTo("Kreis Wesel"))
                .body("items.name", hasItem(name))
                .body("items.find { it.name == '%s' }.contact".formatted(name), equalTo(null))
                .body("items[0].keySet()", not(hasItems("id", "organisationId", "version")));
    }

    @Test
    void aContactIsShownIfTheKiWantsIt() {
        put(Map.of("publicContact", "Telefon 02841 000000"));
        given().get("/api/v1/public-sites/05170")
                .then()
                .body("items.find { it.name == '%s' }.contact".formatted(name), equalTo("Telefon 02841 000000"));
    }

    @Test
    void whatHasChangedIsSentAgain() {
        var id = put(Map.of());
        var tag = given().get("/api/v1/public-sites/05170").header("ETag");
        put(id, Map.of("street", "Karthaus 3"));
        given().header("If-None-Match", tag)
                .get("/api/v1/public-sites/05170")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void anUnchangedKiIsNotSentAgain() {
        // No test keeps sites in Düsseldorf.
        var tag = given().get("/api/v1/public-sites/05111").header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/public-sites/05111")
                .then()
                .statusCode(304);
    }

    @Test
    void aKiThatIsNoneHasNoList() {
        given().get("/api/v1/public-sites/99999").then().statusCode(404);
        given().get("/api/v1/public-sites/05170024").then().statusCode(404);
    }

    @Test
    void closedDaysAndBookableHoursAreShown() {
        var hour = new HashMap<>(hours("09:00", "12:00"));
        hour.putAll(json("appointment", "REQUIRED", "interval", "BIWEEKLY", "countedFrom", "2027-03-01"));
        put(Map.of(
                "officeHours",
                List.of(hour),
                "closures",
                List.of(json("firstDay", "2027-12-24", "lastDay", "2028-01-02", "reason", "Betriebsferien"))));
        given().get("/api/v1/public-sites/05170")
                .then()
                .body("items.find { it.name == '%s' }.closures[0].reason".formatted(name), equalTo("Betriebsferien"))
                .body("items.find { it.name == '%s' }.officeHours[0].slotMinutes".formatted(name), equalTo(30));
    }

    private UUID put(Map<String, Object> more) {
        var id = UUID.randomUUID();
        put(id, more);
        return id;
    }

    private void put(UUID id, Map<String, Object> more) {
        var site = aSite(anOrganisation(), "05170052");
        site.put("name", name);
        site.putAll(more);
        as(Roles.COORDINATOR).body(site).put("/api/v1/sites/{id}", id);
    }
}
