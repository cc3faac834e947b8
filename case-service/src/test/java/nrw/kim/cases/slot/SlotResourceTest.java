package nrw.kim.cases.slot;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static nrw.kim.cases.Sites.openSite;
import static nrw.kim.cases.Sites.openSiteOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Cast;
import nrw.kim.events.DirectoryEvent.Closure;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class SlotResourceTest {
    private static final LocalDate TUESDAY = LocalDate.of(2031, 3, 4);
    private static final String LUENEN_KI = "05978";

    @Test
    void appointmentsTakeSlotsAndCancelledOnesGiveThemBack() {
        var site = openSite(DayOfWeek.TUESDAY, List.of());
        var file = anOpenCase();
        free(site).body("items.startsAt", contains("2031-03-04T09:00:00+01:00", "2031-03-04T09:30:00+01:00"));

        var id = book(file, site, "2031-03-04T09:30:00+01:00")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
        free(site).body("items.startsAt", contains("2031-03-04T09:00:00+01:00"));

        miriam().header("If-Match", 0)
                .body("{\"status\": \"CANCELLED\"}")
                .post("/api/v1/cases/" + file + "/appointments/" + id + "/close")
                .then()
                .statusCode(200);
        free(site).body("items", hasSize(2));
    }

    @Test
    void aSlotThatIsTakenOrNoneIsRefusedWithTheNextFreeOnes() {
        var site = openSite(DayOfWeek.TUESDAY, List.of());
        book(anOpenCase(), site, "2031-03-04T09:00:00+01:00").then().statusCode(201);
        book(anOpenCase(), site, "2031-03-04T09:00:00+01:00")
                .then()
                .statusCode(409)
                .body("type", endsWith("/slot-taken"))
                .body("free.startsAt[0]", equalTo("2031-03-04T09:30:00+01:00"));
        book(anOpenCase(), site, "2031-03-04T09:10:00+01:00").then().statusCode(409);
    }

    @Test
    void ofManyWhoBookTheSameSlotAtOnceOneGetsIt() throws Exception {
        var site = openSite(DayOfWeek.TUESDAY, List.of());
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            var file = anOpenCase();
            calls.add(() -> book(file, site, "2031-03-04T09:00:00+01:00").statusCode());
        }
        var answers = new ArrayList<Integer>();
        try (var callers = Executors.newFixedThreadPool(calls.size())) {
            for (var answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void aBookedAppointmentKeepsItsSlotWhenItsWordsChange() {
        var site = openSite(DayOfWeek.TUESDAY, List.of());
        var file = anOpenCase();
        var id = book(file, site, "2031-03-04T09:00:00+01:00")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
        miriam().header("If-Match", 0)
                .body(body(site, "2031-03-04T09:00:00+01:00").replace("Antrag", "Bescheid"))
                .put("/api/v1/cases/" + file + "/appointments/" + id)
                .then()
                .statusCode(200)
                .body("subject", equalTo("Bescheid"));
    }

    @Test
    void aFreeAppointmentNeedsASite() {
        miriam().body("""
                {"startsAt": "2031-03-04T09:00:00+01:00", "minutes": 30, "place": "PHONE", "subject": "x",
                 "interpreterNeeded": false, "bookSlot": true}
                """)
                .post("/api/v1/cases/" + anOpenCase() + "/appointments")
                .then()
                .statusCode(422)
                .body("type", endsWith("/slot-without-site"));
    }

    @Test
    void aClosedDayAndAnotherLanguageHaveNone() {
        free(openSite(DayOfWeek.TUESDAY, List.of(new Closure(TUESDAY, TUESDAY))))
                .body("items", hasSize(0));
        miriam().get(path(openSite(DayOfWeek.TUESDAY, List.of())) + "&language=uk")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theRangeIsNotEndlessAndTheSiteOneOfTheKi() {
        var site = openSite(DayOfWeek.TUESDAY, List.of());
        miriam().get("/api/v1/free-slots?siteId=" + site + "&from=2031-01-01&to=2031-12-31")
                .then()
                .statusCode(422)
                .body("type", endsWith("/calendar-range"));
        miriam().get(path(UUID.randomUUID())).then().statusCode(422).body("type", endsWith("/unknown-site"));
        partner().get(path(site)).then().statusCode(403);
    }

    @Test
    void theNearestSiteComesFirstThenTheEarliestSlot() {
        // Given: a KI that no other test has sites in
        var soon = weekdayIn(2);
        var later = weekdayIn(4);
        var far = openSiteOf(LUENEN_KI, "05978004", List.of(), soon, List.of());
        var serving = openSiteOf(LUENEN_KI, "05978008", List.of("05978024"), later, List.of());
        var near = openSiteOf(LUENEN_KI, "05978024", List.of(), later, List.of());

        // When
        var answer = Cast.as(Tokens.token(Roles.CASE_MANAGER, LUENEN_KI, UUID.randomUUID(), Cast.KREIS))
                .get("/api/v1/free-slots/next?ags=05978024&language=ar")
                .then()
                .statusCode(200);

        // Then
        answer.body("items.siteId", contains(near.toString(), serving.toString(), far.toString()))
                .body("items.nearness", contains("IN_KOMMUNE", "SERVES_KOMMUNE", "ELSEWHERE"));
        miriam().get("/api/v1/free-slots/next").then().body("items.siteId", not(hasItem(near.toString())));
    }

    private static DayOfWeek weekdayIn(int days) {
        return LocalDate.now(LocalDays.ZONE).plusDays(days).getDayOfWeek();
    }

    private static ValidatableResponse free(UUID site) {
        return miriam().get(path(site)).then().statusCode(200);
    }

    private static String path(UUID site) {
        return "/api/v1/free-slots?siteId=" + site + "&from=" + TUESDAY + "&to=" + TUESDAY;
    }

    private static Response book(String file, UUID site, String at) {
        return miriam().body(body(site, at)).post("/api/v1/cases/" + file + "/appointments");
    }

    private static String body(UUID site, String at) {
        return """
                {"startsAt": "%s", "minutes": 30, "place": "SITE", "siteId": "%s", "subject": "Antrag",
                 "interpreterNeeded": false, "bookSlot": true}
                """.formatted(at, site);
    }
}
