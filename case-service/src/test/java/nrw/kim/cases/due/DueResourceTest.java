package nrw.kim.cases.due;

import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Plans.aStep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.LocalDays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class DueResourceTest {
    private static final LocalDate TODAY = LocalDate.now(LocalDays.ZONE);

    @Test
    void stepsAndFollowUpsOfTheOwnCasesComeEarliestFirst() {
        // Given
        var file = anAssessedCase();
        var late = aStep(file, "Antrag stellen", TODAY.minusDays(2).toString()).getString("id");
        var far = aStep(file, "Prüfung ablegen", TODAY.plusDays(40).toString()).getString("id");
        followUp(file, TODAY.plusDays(3));

        // When
        var mine = ofCase(due(7), file);

        // Then
        assertThat(mine).extracting("kind").containsExactly("STEP", "FOLLOW_UP");
        assertThat(mine).extracting("overdue").containsExactly(true, false);
        assertThat(mine.getFirst()).containsEntry("id", late).containsEntry("personName", "Haddad, Amal");
        assertThat(ofCase(due(60), file)).extracting("id").contains(far);
    }

    @Test
    void whatIsDoneIsNotDue() {
        var file = anAssessedCase();
        var step = aStep(file, "Antrag stellen", TODAY.toString()).getString("id");
        miriam().header("If-Match", 0)
                .body("{\"status\": \"DONE\"}")
                .post("/api/v1/cases/" + file + "/plan/steps/" + step + "/state")
                .then()
                .statusCode(200);
        assertThat(ofCase(due(7), file)).isEmpty();
    }

    @Test
    void nobodySeesWhatIsDueForAColleague() {
        var file = anAssessedCase();
        aStep(file, "Antrag stellen", TODAY.toString());
        jonas().get("/api/v1/due?limit=200").then().statusCode(200).body("items.caseId", not(hasItem(file)));
    }

    @Test
    void ownHandoversNameThePersonAndTheCase() {
        // Given
        known(MBE, "Migrationsberatung Caritas", OrganisationType.MBE);
        var file = anAssessedCase();
        var handover =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");

        // When
        var found = miriam().get("/api/v1/due/handovers?limit=1").then().statusCode(200);

        // Then
        found.body("items[0].id", equalTo(handover))
                .body("items[0].caseId", equalTo(file))
                .body("items[0].personName", equalTo("Haddad, Amal"))
                .body("items[0].recipientName", equalTo("Migrationsberatung Caritas"));
        jonas().get("/api/v1/due/handovers").then().body("items.id", not(hasItem(handover)));
    }

    private static void followUp(String file, LocalDate day) {
        miriam().body("{\"date\": \"2026-11-10\", \"minutes\": 10, \"channel\": \"PHONE\", \"followUp\": \"%s\"}"
                        .formatted(day))
                .post("/api/v1/cases/" + file + "/contacts")
                .then()
                .statusCode(201);
    }

    private static JsonPath due(int days) {
        return miriam().get("/api/v1/due?limit=200&daysAhead=" + days)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> ofCase(JsonPath due, String file) {
        return due.<Map<String, Object>>getList("items").stream()
                .filter(item -> item.get("caseId").equals(file))
                .toList();
    }
}
