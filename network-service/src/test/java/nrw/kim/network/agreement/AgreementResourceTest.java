package nrw.kim.network.agreement;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;
import static nrw.kim.network.testing.Directory.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NetworkTest
class AgreementResourceTest {
    private final UUID id = UUID.randomUUID();
    private UUID organisation;

    @BeforeEach
    void aBody() {
        organisation = anOrganisation();
    }

    @Test
    void anAgreementGoesFromTheDraftToTheSignatureAndSaysSoEachTime() {
        put(said("DRAFT"), 201).body("exchange", equalTo(false)).body("next", contains("NEGOTIATED"));
        put(said("NEGOTIATED"), 200);
        put(said("SIGNED", "signedOn", "2026-03-01"), 200)
                .body("exchange", equalTo(true))
                .body("expired", equalTo(false))
                .body("next", contains("TERMINATED"));
        put(said("SIGNED", "signedOn", "2026-03-01"), 200);
        assertThat(TestDatabase.eventTypes(id)).hasSize(3).containsOnly("nrw.kim.directory.agreement-changed.v1");
        assertThat(lastEvent()).contains("\"exchange\": true", "\"from\": \"2026-03-01\"");
    }

    @Test
    void nothingIsSkippedAndNothingGoesBackBehindTheSignature() {
        put(said("DRAFT"), 201);
        put(said("SIGNED", "signedOn", "2026-03-01"), 409).body("type", endsWith("transition-refused"));
        put(said("NEGOTIATED"), 200);
        put(said("SIGNED", "signedOn", "2026-03-01"), 200);
        put(said("DRAFT"), 409);
    }

    @Test
    void whatWasSignedStaysAsItWasSigned() {
        put(said("SIGNED", "signedOn", "2026-03-01"), 201);
        put(said("SIGNED", "signedOn", "2026-03-01", "annex", "NONE"), 409).body("type", endsWith("agreement-signed"));
        put(said("SIGNED", "signedOn", "2026-03-01", "validUntil", "2027-01-01"), 409);
        put(said("SIGNED", "signedOn", "2026-03-01", "noticeWeeks", 6), 200).body("noticeWeeks", equalTo(6));
    }

    @Test
    void aTerminatedAgreementEndsOnItsLastDay() {
        put(said("SIGNED", "signedOn", "2022-03-01"), 201);
        put(said("TERMINATED", "signedOn", "2022-03-01"), 422).body("type", endsWith("agreement-incomplete"));
        put(said("TERMINATED", "signedOn", "2022-03-01", "terminatedTo", "2023-12-31"), 200)
                .body("expired", equalTo(true))
                .body("exchange", equalTo(false))
                .body("next", empty());
        assertThat(lastEvent()).contains("\"until\": \"2023-12-31\"");
    }

    @Test
    void withoutAnnexNoDataGo() {
        put(said("SIGNED", "signedOn", "2026-03-01", "annex", "NONE"), 201).body("exchange", equalTo(false));
        assertThat(lastEvent()).contains("\"exchange\": false");
    }

    @Test
    void aSignedAgreementNeedsTheDayAndABodyOfTheDirectory() {
        put(said("SIGNED"), 422).body("violations.pointer", contains("/signedOn"));
        put(said("SIGNED", "signedOn", "2026-03-01", "validUntil", "2025-01-01"), 422)
                .body("violations.pointer", contains("/validUntil"));
        put(said("DRAFT", "organisationId", UUID.randomUUID()), 422).body("type", endsWith("unknown-organisation"));
    }

    @Test
    void theOfficeKeepsItAndCaseManagersReadIt() {
        put(said("DRAFT"), 201);
        as(Roles.CASE_MANAGER)
                .get("/api/v1/agreements?organisation=" + organisation)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        as(Roles.CASE_MANAGER)
                .body(said("NEGOTIATED"))
                .put("/api/v1/agreements/{id}", id)
                .then()
                .statusCode(403);
        as(Roles.COORDINATOR, NEUSS).get("/api/v1/agreements/{id}", id).then().statusCode(404);
        as(Roles.PARTNER).get("/api/v1/agreements").then().statusCode(403);
    }

    @Test
    void aPutOnAnOldVersionIsRefused() {
        put(said("DRAFT"), 201);
        put(said("NEGOTIATED"), 200);
        as(Roles.COORDINATOR)
                .header("If-Match", 0)
                .body(said("DRAFT"))
                .put("/api/v1/agreements/{id}", id)
                .then()
                .statusCode(412);
    }

    private ValidatableResponse put(Map<String, Object> details, int status) {
        return as(Roles.COORDINATOR)
                .body(details)
                .put("/api/v1/agreements/{id}", id)
                .then()
                .statusCode(status);
    }

    private Map<String, Object> said(String state, Object... more) {
        var details = new LinkedHashMap<>(
                json("organisationId", organisation, "kind", "COOPERATION", "annex", "ART_26", "state", state));
        details.putAll(json(more));
        return details;
    }

    private String lastEvent() {
        return TestDatabase.rows(
                        "select cast(payload as text) as payload from domain_event where subject = ? order by id desc",
                        id.toString())
                .getFirst()
                .get("payload")
                .toString();
    }
}
