package nrw.kim.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Cast;
import nrw.kim.cases.Jobs;
import nrw.kim.events.KiKey;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class RetentionResourceTest {
    // Rheinisch-Bergischer Kreis: nobody else here has cases there.
    private static final String KI = "05378";
    private static final String SETTING = "/api/v1/team/retention";
    private static final LocalDate TODAY = LocalDate.now(LocalDays.ZONE);

    private final OldCases cases = new OldCases(KI, "05378004");

    @Inject
    RetentionClockService retention;

    private void look(LocalDate day) {
        Jobs.both(() -> retention.look(new KiKey(KI), day));
    }

    private ValidatableResponse setting() {
        return cases.who(Roles.CASE_MANAGER).get(SETTING).then().statusCode(200);
    }

    private ValidatableResponse set(String role, int version, Object years) {
        return cases.who(role)
                .header("If-Match", version)
                .body("{\"years\": %s}".formatted(years))
                .put(SETTING)
                .then();
    }

    private void set(int years) {
        int version = setting().extract().path("version");
        set(Roles.KI_LEAD, version, years).statusCode(200);
    }

    private static String name() {
        return "Rakhimova" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String erase(String reason, String note) {
        return "{\"reason\": \"%s\", \"note\": %s}".formatted(reason, note == null ? null : "\"" + note + "\"");
    }

    private static String hold(LocalDate until, String reason) {
        return "{\"until\": \"%s\", \"reason\": \"%s\"}".formatted(until, reason);
    }

    @Test
    void theYearsOfAKiAreThreeUntilItSetsOthersAndAreSetOnWhatWasSeen() {
        int version = setting()
                .body("announceDays", equalTo(30), "takeBackDays", equalTo(7))
                .extract()
                .path("version");

        set(Roles.COORDINATOR, version, 5)
                .statusCode(200)
                .body("years", equalTo(5), "version", equalTo(version + 1), "changedBy", notNullValue());

        set(Roles.COORDINATOR, version, 6).statusCode(412);
        setting().body("years", equalTo(5));
        set(Roles.KI_LEAD, version + 1, 3).statusCode(200);
        for (var wrong : new Object[] {0, 11, null, "\"x\""}) {
            set(Roles.COORDINATOR, version + 2, wrong).statusCode(400);
        }
        set(Roles.CASE_MANAGER, version + 2, 4).statusCode(403);
        Cast.as(Tokens.token(Roles.COORDINATOR, "05382", UUID.randomUUID(), Cast.KREIS))
                .get(SETTING)
                .then()
                .body("years", equalTo(3), "version", equalTo(0));
    }

    @Test
    void itIsAnnouncedThirtyDaysBeforeAndErasedOnItsDay() {
        var id = cases.aClosedCase(name());
        cases.retention(Roles.CASE_MANAGER, id)
                .statusCode(200)
                .body("state", equalTo("KEPT"), "eraseOn", equalTo("2023-01-01"), "mayDecide", equalTo(false));

        look(TODAY);

        cases.retention(Roles.COORDINATOR, id)
                .body("state", equalTo("ANNOUNCED"), "reason", equalTo("RETENTION_OVER"), "mayDecide", equalTo(true))
                .body("eraseOn", equalTo(TODAY.plusDays(30).toString()));
        look(TODAY.plusDays(29));
        assertThat(OldCases.isThere(id)).isTrue();
        look(TODAY.plusDays(30));
        assertThat(OldCases.isThere(id)).isFalse();
    }

    @Test
    void whileTheProcessingIsRestrictedNoDayIsSaidAndNoneIsDecided() {
        var id = cases.aClosedCase(name());
        cases.step(Roles.COORDINATOR, id, "erase", erase("PERSON_DEMANDS", null))
                .statusCode(200)
                .body("eraseOn", equalTo(TODAY.plusDays(7).toString()));
        var other = cases.aClosedCase(name());
        for (var restricted : List.of(id, other)) {
            TestDatabase.execute("update case_file set restricted_since = now() where id = '" + restricted + "'");
        }

        cases.retention(Roles.COORDINATOR, id).body("state", equalTo("ANNOUNCED"), "eraseOn", nullValue());
        cases.step(Roles.COORDINATOR, other, "erase", erase("PERSON_DEMANDS", null))
                .statusCode(409)
                .body("type", endsWith("case-restricted"));
        look(TODAY.plusDays(8));
        assertThat(OldCases.isThere(id)).isTrue();
    }

    @Test
    void theListNamesDaysAndNumbersAndNoPersonAndIsLogged() {
        // Given
        var name = name();
        var id = cases.aClosedCase(name);
        look(TODAY);

        // When
        var first =
                cases.who(Roles.KI_LEAD).get(SETTING + "/cases?limit=1").then().statusCode(200);
        var all = cases.who(Roles.COORDINATOR)
                .get(SETTING + "/cases?limit=200")
                .then()
                .statusCode(200)
                .body("items.caseId", hasItem(id));

        // Then
        assertThat(all.extract().asString()).doesNotContain(name);
        List<String> days = all.extract().path("items.day");
        assertThat(days).isSorted();
        assertThat(first.extract().<List<?>>path("items")).hasSize(1);
        assertThat(TestDatabase.rows(
                        "select 1 from access_log where subject = ? and action = 'ERASURE_LIST' and purpose = 'RETENTION'",
                        id))
                .isNotEmpty();
        cases.who(Roles.CASE_MANAGER).get(SETTING + "/cases").then().statusCode(403);
        cases.who(Roles.COORDINATOR)
                .get(SETTING + "/cases?after=nonsense")
                .then()
                .statusCode(400)
                .body("type", endsWith("unknown-cursor"));
    }

    @Test
    void pagesFollowEachOther() {
        for (var n = 0; n < 3; n++) {
            cases.aClosedCase(name());
        }
        look(TODAY);
        List<String> all = cases.who(Roles.COORDINATOR)
                .get(SETTING + "/cases?limit=200")
                .then()
                .extract()
                .path("items.caseId");

        var paged = new ArrayList<String>();
        String after = null;
        do {
            var request = cases.who(Roles.COORDINATOR).queryParam("limit", 2);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get(SETTING + "/cases")
                    .then()
                    .statusCode(200)
                    .extract();
            paged.addAll(page.path("items.caseId"));
            after = page.path("next");
        } while (after != null);

        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    void aLongerPeriodTakesBackWhatWasAnnounced() {
        var id = cases.aClosedCase(name());
        TestDatabase.execute("update case_file set closed_at = '%d-06-01 12:00:00Z' where id = '%s'"
                .formatted(TODAY.getYear() - 4, id));
        look(TODAY);
        cases.retention(Roles.COORDINATOR, id).body("state", equalTo("ANNOUNCED"));

        set(10);
        look(TODAY);

        cases.retention(Roles.COORDINATOR, id)
                .body("state", equalTo("KEPT"))
                .body("eraseOn", equalTo(TODAY.getYear() + 7 + "-01-01"));
        set(3);
    }

    @Test
    void aConsentThatWasUsedLatelyKeepsTheCase() {
        var id = cases.aClosedCase(name());
        TestDatabase.execute("""
                insert into consent (id, ki, case_id, person_id, recipient_org, recipient_name, recipient_kind, domains, purpose,
                                     form, language, single_transfer, notice_87, given_on, taken_by, version)
                select uuidv7(), ki, id, person_id, uuidv7(), 'MBE', 'OTHER', 'WORK', 'COUNSELLING', 'WRITTEN', 'de', false, false,
                       date '%s', 'x', 0 from case_file where id = '%s'
                """.formatted(TODAY.minusYears(1), id));

        look(TODAY);

        cases.retention(Roles.COORDINATOR, id)
                .body("state", equalTo("KEPT"))
                .body(
                        "eraseOn",
                        equalTo(TODAY.minusYears(1).plusYears(3).plusDays(1).toString()));
    }

    @Test
    void reopenedTheCaseIsNotErased() {
        var id = cases.aClosedCase(name());
        look(TODAY);

        cases.who(Roles.CASE_MANAGER)
                .header("If-Match", cases.version(id))
                .post("/api/v1/cases/" + id + "/reopen")
                .then()
                .statusCode(200);
        look(TODAY.plusDays(40));

        assertThat(OldCases.isThere(id)).isTrue();
        cases.retention(Roles.COORDINATOR, id).body("state", nullValue()).body("eraseOn", nullValue());
        assertThat(TestDatabase.eventTypes(id)).contains("nrw.kim.erasure.revoked.v1");
    }

    @Test
    void aHoldStopsItForAReasonUpToADay() {
        // Given
        var id = cases.aClosedCase(name());
        look(TODAY);
        var until = TODAY.plusDays(90);

        // When
        cases.step(Roles.KI_LEAD, id, "hold", hold(until, "LEGAL_DISPUTE"))
                .statusCode(200)
                .body("state", equalTo("HELD"), "holdUntil", equalTo(until.toString()))
                .body("eraseOn", equalTo(until.plusDays(1).toString()));

        // Then
        look(until);
        assertThat(OldCases.isThere(id)).isTrue();
        cases.step(Roles.COORDINATOR, id, "take-back", null).statusCode(409).body("type", endsWith("erasure-by-years"));
        cases.step(Roles.COORDINATOR, id, "release", null)
                .statusCode(200)
                .body(
                        "state",
                        equalTo("ANNOUNCED"),
                        "eraseOn",
                        equalTo(TODAY.plusDays(30).toString()));
        look(TODAY.plusDays(30));
        assertThat(OldCases.isThere(id)).isFalse();
    }

    @Test
    void aHoldNeedsADayToComeAndAReason() {
        var id = cases.aClosedCase(name());
        cases.step(Roles.COORDINATOR, id, "hold", hold(TODAY, "AUDIT"))
                .statusCode(422)
                .body("type", endsWith("erasure-hold-day"));
        cases.step(Roles.COORDINATOR, id, "hold", hold(TODAY.plusYears(11), "AUDIT"))
                .statusCode(422)
                .body("type", endsWith("erasure-hold-day"));
        cases.step(Roles.COORDINATOR, id, "hold", hold(TODAY.plusDays(9), "OTHER"))
                .statusCode(422)
                .body("type", endsWith("erasure-needs-note"));
        cases.step(Roles.COORDINATOR, id, "release", null).statusCode(409);
    }

    @Test
    void onDemandItIsErasedAfterSevenDaysInWhichItCanBeTakenBack() {
        // Given
        var id = cases.anOpenCase(name());
        cases.step(Roles.COORDINATOR, id, "erase", erase("PERSON_DEMANDS", null))
                .statusCode(409)
                .body("type", endsWith("erasure-case-open"));
        cases.close(id);
        TestDatabase.execute("update case_file set closed_at = now() where id = '" + id + "'");

        // When: decided, thought better of, decided again
        cases.step(Roles.COORDINATOR, id, "erase", erase("PERSON_DEMANDS", "Schreiben vom 3. November"))
                .statusCode(200)
                .body("state", equalTo("ANNOUNCED"), "reason", equalTo("PERSON_DEMANDS"))
                .body("eraseOn", equalTo(TODAY.plusDays(7).toString()));
        cases.step(Roles.KI_LEAD, id, "take-back", null).statusCode(200).body("state", equalTo("KEPT"));
        look(TODAY.plusDays(8));
        assertThat(OldCases.isThere(id)).isTrue();
        cases.step(Roles.KI_LEAD, id, "erase", erase("OPENED_BY_MISTAKE", null)).statusCode(200);

        // Then: on the timeline, in the log, and gone on its day
        cases.who(Roles.CASE_MANAGER)
                .get("/api/v1/cases/" + id + "/timeline")
                .then()
                .body("items.title", hasItems("Löschung angekündigt", "Löschung zurückgenommen"));
        assertThat(TestDatabase.rows(
                        "select action from access_log where subject = ? and purpose = 'RETENTION' order by id", id))
                .extracting(row -> row.get("action"))
                .contains("ERASURE_ANNOUNCED", "ERASURE_TAKEN_BACK");
        look(TODAY.plusDays(6));
        assertThat(OldCases.isThere(id)).isTrue();
        look(TODAY.plusDays(7));
        assertThat(OldCases.isThere(id)).isFalse();
        cases.file(Roles.COORDINATOR, id).statusCode(410).body("reason", equalTo("OPENED_BY_MISTAKE"));
    }

    @Test
    void aDecisionNeedsAReasonOfItsOwn() {
        var id = cases.aClosedCase(name());
        cases.step(Roles.COORDINATOR, id, "erase", erase("OTHER", null))
                .statusCode(422)
                .body("type", endsWith("erasure-needs-note"));
        cases.step(Roles.COORDINATOR, id, "erase", erase("RETENTION_OVER", null))
                .statusCode(422)
                .body("type", endsWith("erasure-reason"));
        cases.who(Roles.COORDINATOR)
                .header("If-Match", 7)
                .body(erase("PERSON_DEMANDS", null))
                .post("/api/v1/cases/" + id + "/retention/erase")
                .then()
                .statusCode(412);
    }

    @Test
    void aCaseThatWasMergedIsDecidedOnWhereItGoesOn() {
        var survivor = cases.anOpenCase(name());
        var given = cases.aClosedCase(name());
        TestDatabase.execute("""
                update case_file set merged_into = '%s', merged_into_number = 'x', merged_by = 'x', merged_in_phase = 'ZUGANG',
                       merged_at = closed_at where id = '%s'
                """.formatted(survivor, given));
        cases.step(Roles.COORDINATOR, given, "erase", erase("PERSON_DEMANDS", null))
                .statusCode(409)
                .body("type", endsWith("erasure-case-merged"));
    }

    @Test
    void nobodyElseDecides() {
        var id = cases.aClosedCase(name());
        for (var step : List.of("erase", "take-back", "hold", "release")) {
            var body = step.equals("erase")
                    ? erase("PERSON_DEMANDS", null)
                    : step.equals("hold") ? hold(TODAY.plusDays(9), "AUDIT") : null;
            cases.step(Roles.CASE_MANAGER, id, step, body).statusCode(403);
        }
        Cast.coordinator().get("/api/v1/cases/" + id + "/retention").then().statusCode(404);
        cases.retention(Roles.KI_LEAD, id).statusCode(200).body("mayDecide", equalTo(true));
        cases.who(Roles.COORDINATOR).get(SETTING + "/cases?limit=200").then().body("items.caseId", not(hasItem(id)));
    }

    @Test
    void aCaseThatWasBrokenOffIsOverFromThatDay() {
        var id = cases.anOpenCase(name());
        cases.who(Roles.CASE_MANAGER)
                .header("If-Match", cases.version(id))
                .body("{\"phase\": \"ABGEBROCHEN\", \"reason\": \"Kontakt verloren\"}")
                .post("/api/v1/cases/" + id + "/phase")
                .then()
                .statusCode(200);
        cases.retention(Roles.COORDINATOR, id)
                .body("state", equalTo("KEPT"), "eraseOn", equalTo(TODAY.getYear() + 4 + "-01-01"));
    }
}
