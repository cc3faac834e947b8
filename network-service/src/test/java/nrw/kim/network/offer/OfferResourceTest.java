package nrw.kim.network.offer;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;
import static nrw.kim.network.testing.Directory.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NetworkTest
class OfferResourceTest {
    private final UUID id = UUID.randomUUID();

    @Test
    void anOfferSaysWhatItTakesToGetIn() {
        put(anOffer(anOrganisation())).statusCode(201);

        as(Roles.CASE_MANAGER)
                .get("/api/v1/offers/{id}", id)
                .then()
                .statusCode(200)
                .body("accessConditions", equalTo("Niveau B1"))
                .body("capacity.places", equalTo(20))
                .body("capacity.waitingWeeks", nullValue())
                .body("validUntil", equalTo("2027-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"domain,WORK,HOUSING", "ags,05170024,05170008", "language,ar,uk", "rechtskreis,SGB_II,ASYLBLG"})
    void anOfferIsFoundByWhatAPersonNeeds(String filter, String fits, String fitsNot) {
        put(anOffer(anOrganisation())).statusCode(201);

        search(Map.of("q", id, filter, fits)).body("items.id", contains(id.toString()));
        search(Map.of("q", id, filter, fitsNot)).body("items", empty());
    }

    @Test
    void anOfferThatNamesNoRechtskreisIsForAll() {
        var offer = anOffer(anOrganisation());
        offer.put("rechtskreise", List.of());
        put(offer).statusCode(201);

        search(Map.of("q", id, "rechtskreis", "ASYLBLG")).body("items.id", contains(id.toString()));
    }

    @Test
    void anOfferThatStaysTheSameIsNotAnnounced() {
        var offer = anOffer(anOrganisation());
        offer.put("capacity", Map.of());
        put(offer).statusCode(201);
        offer.put("capacity", null);
        put(offer).statusCode(200).header("ETag", "\"0\"");

        assertThat(TestDatabase.eventTypes(id)).containsExactly("nrw.kim.directory.offer-changed.v1");
    }

    @Test
    void anOfferRefersToWhatTheDirectoryHas() {
        put(anOffer(UUID.randomUUID())).statusCode(422).body("type", endsWith("/unknown-organisation"));
        var elsewhere = anOffer(anOrganisation());
        elsewhere.put("siteId", UUID.randomUUID());
        put(elsewhere).statusCode(422).body("type", endsWith("/unknown-site"));
    }

    @Test
    void anOfferNeedsALifeDomain() {
        var offer = anOffer(anOrganisation());
        offer.put("domains", List.of());

        put(offer).statusCode(400).body("violations.pointer", contains("/domains"));
    }

    @Test
    void anotherKiDoesNotSeeIt() {
        put(anOffer(anOrganisation())).statusCode(201);

        as(Roles.COORDINATOR, NEUSS).get("/api/v1/offers/{id}", id).then().statusCode(404);
    }

    @Test
    void aPartnerDoesNotWrite() {
        as(Roles.PARTNER)
                .body(anOffer(UUID.randomUUID()))
                .put("/api/v1/offers/{id}", id)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse put(Map<String, Object> offer) {
        return as(Roles.COORDINATOR).body(offer).put("/api/v1/offers/{id}", id).then();
    }

    private static ValidatableResponse search(Map<String, ?> filters) {
        return as(Roles.CASE_MANAGER).queryParams(filters).get("/api/v1/offers").then();
    }

    private Map<String, Object> anOffer(UUID organisation) {
        return json(
                "title", "Berufssprachkurs " + id,
                "organisationId", organisation,
                "domains", List.of("LANGUAGE", "WORK"),
                "rechtskreise", List.of("SGB_II"),
                "targetGroups", List.of("Arbeitsuchende"),
                "languages", List.of("de", "ar"),
                "ags", List.of("05170024"),
                "accessConditions", "Niveau B1",
                "capacity", Map.of("places", 20),
                "validUntil", "2027-12-31",
                "active", true);
    }
}
