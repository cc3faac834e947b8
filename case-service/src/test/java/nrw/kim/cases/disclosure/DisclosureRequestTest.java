package nrw.kim.cases.disclosure;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.LocalDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class DisclosureRequestTest {
    private final LocalDate today = LocalDate.now(LocalDays.ZONE);
    private String file;
    private String path;

    @BeforeEach
    void aCase() {
        file = anOpenCase();
        path = "/api/v1/cases/" + file + "/disclosure-requests";
    }

    @Test
    void whoeverAskedIsAnsweredWithinAMonth() {
        var request = asked(today.minusDays(3));
        miriam().get(path)
                .then()
                .statusCode(200)
                .body(
                        "items.status",
                        contains("RECEIVED"),
                        "items[0].dueOn",
                        equalTo(today.minusDays(3).plusMonths(1).toString()),
                        "items[0].overdue",
                        equalTo(false));
        step(request, 0, "give", given(today)).statusCode(200).body("status", equalTo("GIVEN"), "allowed", hasSize(0));
        step(request, 1, "refuse", reason()).statusCode(409).body("type", endsWith("/state-transition-refused"));
    }

    @Test
    void theDeadlineIsExtendedOnceAndInTimeOnly() {
        var request = asked(today.minusDays(3));
        step(request, 0, "extend", reason())
                .statusCode(200)
                .body(
                        "dueOn",
                        equalTo(today.minusDays(3).plusMonths(3).toString()),
                        "extensionReason",
                        equalTo("viele Akten"));
        step(request, 1, "extend", reason()).statusCode(409);

        var late = asked(today.minusMonths(2));
        step(late, 0, "extend", reason()).statusCode(422).body("type", endsWith("/disclosure-extension-late"));
        step(late, 0, "refuse", reason()).statusCode(200).body("refusalReason", equalTo("viele Akten"));
    }

    @Test
    void whoWasOvertakenIsTold() {
        var request = asked(today);
        step(request, 0, "withdraw", "").statusCode(200).body("status", equalTo("WITHDRAWN"));
        step(request, 0, "give", given(today)).statusCode(412);
        miriam().post(path + "/" + request.getString("id") + "/withdraw").then().statusCode(428);
    }

    @Test
    void daysMustFit() {
        miriam().body(record(today.plusDays(1)))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", endsWith("/disclosure-in-future"));
        var request = asked(today.minusDays(3));
        step(request, 0, "give", given(today.plusDays(1))).statusCode(422);
        step(request, 0, "give", given(today.minusDays(4)))
                .statusCode(422)
                .body("type", endsWith("/disclosure-before-asked"));
    }

    @Test
    void theSameKeyIsTheSameRequest() {
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            miriam().header("Idempotency-Key", key)
                    .body(record(today))
                    .post(path)
                    .then()
                    .statusCode(201);
        }
        miriam().get(path).then().body("items", hasSize(1));
    }

    @Test
    void whoWorksOnTheCaseAndTheKoordinationKeepTheRecord() {
        coordinator().body(record(today)).post(path).then().statusCode(201);
        jonas().body(record(today)).post(path).then().statusCode(403);
        jonas().get(path).then().statusCode(200).body("items", hasSize(1));
        foreignCaseManager().get(path).then().statusCode(404);
    }

    @Test
    void anOpenRequestStandsOnTheDayOfTheCaseManagerEvenWhereTheCaseIsOver() {
        var request = asked(today.minusYears(20));
        var version = miriam().get("/api/v1/cases/" + file).jsonPath().getString("version");
        miriam().header("If-Match", version)
                .body("{\"reason\": \"MOVED_AWAY\", \"confirmedByCaseManager\": true, \"confirmedByPerson\": true}")
                .post("/api/v1/cases/" + file + "/close")
                .then()
                .statusCode(200);
        due().body("items.findAll { it.kind == 'DISCLOSURE' }.id", hasItem(request.getString("id")));
        step(request, 0, "give", given(today)).statusCode(200);
        due().body("items.findAll { it.kind == 'DISCLOSURE' }.id", not(hasItem(request.getString("id"))));
    }

    private static ValidatableResponse due() {
        return miriam().get("/api/v1/due?daysAhead=0&limit=200").then().statusCode(200);
    }

    private JsonPath asked(LocalDate day) {
        return miriam().body(record(day))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String record(LocalDate day) {
        return "{\"askedOn\": \"%s\", \"identifiedBy\": \"ID_DOCUMENT\"}".formatted(day);
    }

    private static String given(LocalDate day) {
        return "{\"givenOn\": \"%s\", \"form\": \"HANDED_OVER\"}".formatted(day);
    }

    private static String reason() {
        return "{\"reason\": \"viele Akten\"}";
    }

    private ValidatableResponse step(JsonPath request, int version, String step, String body) {
        var who = miriam().header("If-Match", version);
        return (body.isEmpty() ? who : who.body(body))
                .post(path + "/" + request.getString("id") + "/" + step)
                .then();
    }
}
