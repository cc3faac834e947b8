package nrw.kim.cases.gap;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.miriam;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.NetworkGapEvent;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.testing.InboxFeed;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class GapReportResourceTest {

    @Test
    void aGapWithTheNameOfThePersonIsNotPassedOn() {
        var file = anOpenCase();
        miriam().body(gap("Frau Haddad findet keinen Kurs, Telefon 02841 123456"))
                .post("/api/v1/cases/" + file + "/gaps")
                .then()
                .statusCode(422)
                .body("type", endsWith("personal-data-suspected"))
                .body(
                        "violations.code",
                        hasItems("PersonName", "Name", "Number"),
                        "violations[0].pointer",
                        equalTo("/description"));
    }

    @Test
    void theReporterSeesWhatTheSteeringDid() {
        // Given
        var file = anOpenCase();
        var id = miriam().body(gap("Kein Sprachkurs mit Kinderbetreuung am Nachmittag"))
                .post("/api/v1/cases/" + file + "/gaps")
                .then()
                .statusCode(202)
                .extract()
                .path("id")
                .toString();

        // When
        InboxFeed.send(
                "05170",
                new NetworkGapEvent.Recognised(UUID.fromString(id), GapKind.MISSING_OFFER, LifeDomain.LANGUAGE, 3));

        // Then
        await().untilAsserted(() ->
                miriam().get("/api/v1/cases/" + file + "/gaps").then().body("items[0].status", equalTo("RECOGNISED")));
    }

    private static String gap(String description) {
        return """
                {"kind": "MISSING_OFFER", "dimension": "QUANTITATIVE", "domain": "LANGUAGE", "rechtskreise": ["SGB_II"],
                 "ags": "05170024", "title": "Abendkurs fehlt", "description": "%s", "frequency": "REPEATED",
                 "releasedForStructure": true}
                """.formatted(description);
    }
}
