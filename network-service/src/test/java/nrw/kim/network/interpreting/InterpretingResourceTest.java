package nrw.kim.network.interpreting;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.InterpretingRequestEvent;
import nrw.kim.events.LanguageTag;
import nrw.kim.events.code.GenderWish;
import nrw.kim.events.code.InterpretingCancellation;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.events.code.InterpretingTopic;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.AtOnce;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

@NetworkTest
class InterpretingResourceTest {
    private static final String WESEL = "05170";
    private static final String RATE = "/api/v1/interpreting-payments/rate";
    private static final String ANSWERED = "nrw.kim.interpreting-answer.answered.v1";
    // A Monday.
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    private final UUID request = UUID.randomUUID();

    @Test
    void theRateIsChangedOnTheVersionThatWasSeen() {
        as(Roles.COORDINATOR)
                .body(json("centsPerHour", 1, "centsPerKm", 30))
                .put(RATE)
                .then()
                .statusCode(428);
        var seen = rateVersion();
        rate(seen, 2100).statusCode(200).body("version", equalTo(seen + 1));
        rate(seen, 1900).statusCode(412);
        as(Roles.COORDINATOR).get(RATE).then().body("centsPerHour", equalTo(2100), "version", equalTo(seen + 1));
    }

    private static int rateVersion() {
        return as(Roles.COORDINATOR).get(RATE).then().statusCode(200).extract().path("version");
    }

    private static ValidatableResponse rate(int version, int centsPerHour) {
        return as(Roles.COORDINATOR)
                .header("If-Match", version)
                .body(json("centsPerHour", centsPerHour, "centsPerKm", 30))
                .put(RATE)
                .then();
    }

    @Test
    void aRequestIsOfferedAcceptedDoneAndPaid() {
        asked(request, "ti");
        var member = member("=Selam", "ti", Map.of());
        rate(rateVersion(), 2000).statusCode(200);

        as(Roles.COORDINATOR)
                .get(path("matches"))
                .then()
                .statusCode(200)
                .body("items.find { it.interpreterId == '%s' }.hindrances".formatted(member), equalTo(List.of()));
        step("offer", 0, json("interpreterId", member)).statusCode(200).body("status", equalTo("OFFERED"));
        as(Roles.CASE_MANAGER)
                .get("/api/v1/interpreting-requests/" + request)
                .then()
                .statusCode(200)
                .body("interpreterName", equalTo("=Selam"));
        step("accept", 1, null).statusCode(200).body("actions", not(hasItem("accept")));
        step("complete", 2, json("minutes", 90, "km", 12))
                .statusCode(200)
                .body("cents", equalTo(3360))
                .body("status", equalTo("DONE"));

        as(Roles.COORDINATOR)
                .accept("text/csv")
                .get("/api/v1/interpreting-payments/csv?month=2031-03")
                .then()
                .statusCode(200)
                .body(containsString("\"'=Selam\";2031-03-03;90;12;33,60"));
        assertThat(TestDatabase.eventTypes(request)).containsExactly(ANSWERED, ANSWERED, ANSWERED);
    }

    @Test
    void nobodyIsEngagedWithoutAValidDeclaration() {
        asked(request, "ku");
        var member = member("Rojin", "ku", Map.of("declaredOn", "2025-01-01", "declaredUntil", "2030-12-31"));
        step("offer", 0, json("interpreterId", member))
                .statusCode(409)
                .body("type", endsWith("/interpreter-without-declaration"));
        var paused = member("Azad", "ku", Map.of("active", false));
        step("offer", 0, json("interpreterId", paused)).statusCode(409).body("type", endsWith("/interpreter-paused"));
        step("offer", 0, json("interpreterId", UUID.randomUUID()))
                .statusCode(422)
                .body("type", endsWith("/unknown-interpreter"));
    }

    @Test
    void twoWhoEngageTheSamePersonAtOnceGetThemOnce() throws Exception {
        var member = member("Berivan", "ku", Map.of());
        var requests = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        requests.forEach(id -> asked(id, "ku"));

        var answers = AtOnce.times(
                requests.size(), number -> step(requests.get(number), "offer", 0, json("interpreterId", member))
                        .extract()
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void whoDeclinesOpensItAgainAndWhereNobodyIsFoundThatIsSaid() {
        asked(request, "am");
        step("offer", 0, json("interpreterId", member("Abebe", "am", Map.of()))).statusCode(200);
        step("decline", 1, null)
                .statusCode(200)
                .body("status", equalTo("REQUESTED"))
                .body("interpreterId", nullValue());
        step("give-up", 2, null).statusCode(200).body("status", equalTo("NOT_FOUND"));
        step("accept", 3, null).statusCode(409);
        step("cancel", 3, json("reason", "OTHER_SOLUTION")).statusCode(200);
        step("cancel", 4, json("reason", "OTHER_SOLUTION")).statusCode(409);
    }

    @Test
    void whatCaseWorkMovesIsOpenAgainAndWhatItCallsOffIsOver() {
        asked(request, "am");
        step("offer", 0, json("interpreterId", member("Hana", "am", Map.of()))).statusCode(200);
        take(new InterpretingRequestEvent.Moved(request, DAY.plusDays(7), 600, 45, new Ags("05170008"), null));
        read().body("day", equalTo("2031-03-10"))
                .body("status", equalTo("REQUESTED"))
                .body("minutes", equalTo(45))
                .body("ags", equalTo("05170008"));
        take(new InterpretingRequestEvent.Cancelled(request, InterpretingCancellation.APPOINTMENT_CANCELLED));
        read().body("status", equalTo("CANCELLED"));
        // What comes too late changes nothing.
        take(new InterpretingRequestEvent.Moved(request, DAY.plusDays(14), 600, 45, null, null));
        read().body("status", equalTo("CANCELLED")).body("day", equalTo("2031-03-10"));
    }

    @Test
    void anotherKiSeesNeitherThePoolNorTheRequests() {
        asked(request, "ti");
        var member = member("Yonas", "ti", Map.of());
        as(Roles.COORDINATOR, NEUSS)
                .get("/api/v1/interpreters/" + member)
                .then()
                .statusCode(404);
        as(Roles.COORDINATOR, NEUSS)
                .get("/api/v1/interpreting-requests/" + request)
                .then()
                .statusCode(404);
        as(Roles.COORDINATOR, NEUSS).get("/api/v1/interpreters").then().body("items.id", not(hasItem(member)));
        as(Roles.CASE_MANAGER).get("/api/v1/interpreters").then().statusCode(403);
    }

    @Test
    void whoIsErasedLeavesThePoolAndTheirNameNoList() {
        var member = member("Vergessen", "sq", Map.of());
        as(Roles.COORDINATOR)
                .header("If-Match", 0)
                .delete("/api/v1/interpreters/" + member)
                .then()
                .statusCode(204);
        as(Roles.COORDINATOR).get("/api/v1/interpreters/" + member).then().statusCode(404);
        assertThat(TestDatabase.rows("select 1 from interpreter where id = ? and name = '–' and phone is null", member))
                .hasSize(1);
        as(Roles.COORDINATOR)
                .body(details("Wieder", "sq", Map.of()))
                .put("/api/v1/interpreters/" + member)
                .then()
                .statusCode(404);
    }

    @Test
    void theDeclarationEndsAfterItBegan() {
        as(Roles.COORDINATOR)
                .body(details("X", "sq", Map.of("declaredUntil", "2020-01-01")))
                .put("/api/v1/interpreters/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/declaredUntil"));
    }

    private static void asked(UUID id, String language) {
        take(new InterpretingRequestEvent.Requested(
                id,
                new LanguageTag(language),
                GenderWish.ANY,
                DAY,
                540,
                60,
                InterpretingMode.ON_SITE,
                InterpretingTopic.AUTHORITY,
                new Ags("05170024"),
                null));
    }

    private static void take(InterpretingRequestEvent event) {
        var sent = InboxFeed.send(WESEL, event);
        await().until(() -> !TestDatabase.rows("select 1 from inbox where event_id = ?", sent)
                .isEmpty());
    }

    private static UUID member(String name, String language, Map<String, Object> more) {
        var id = UUID.randomUUID();
        as(Roles.COORDINATOR)
                .body(details(name, language, more))
                .put("/api/v1/interpreters/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static Map<String, Object> details(String name, String language, Map<String, Object> more) {
        var details = json(
                "name",
                name,
                "phone",
                "02841 000000",
                "languages",
                List.of(json("language", language, "level", "NATIVE")),
                "ags",
                List.of(),
                "modes",
                List.of("ON_SITE", "PHONE"),
                "weekdays",
                List.of("MONDAY", "TUESDAY"),
                "declaredOn",
                "2030-01-01",
                "declaredUntil",
                "2033-12-31",
                "volunteer",
                true,
                "active",
                true);
        details.putAll(more);
        return details;
    }

    private ValidatableResponse read() {
        return as(Roles.COORDINATOR)
                .get("/api/v1/interpreting-requests/" + request)
                .then()
                .statusCode(200);
    }

    private String path(String step) {
        return "/api/v1/interpreting-requests/" + request + "/" + step;
    }

    private ValidatableResponse step(String step, int version, Object body) {
        return step(request, step, version, body);
    }

    private static ValidatableResponse step(UUID id, String step, int version, Object body) {
        var call = as(Roles.COORDINATOR).header("If-Match", version);
        return (body == null ? call : call.body(body))
                .post("/api/v1/interpreting-requests/" + id + "/" + step)
                .then();
    }
}
