package nrw.kim.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Cast;
import nrw.kim.cases.Jobs;
import nrw.kim.events.KiKey;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing of an erased case is left, wherever it lay. */
@QuarkusTest
@CaseServiceTest
class CaseErasureTest {
    // Oberbergischer Kreis: nobody else here has cases there.
    private static final String KI = "05374";
    private static final String SENDERS_KI = "05378";
    private static final LocalDate TODAY = LocalDate.now(LocalDays.ZONE);

    private final OldCases cases = new OldCases(KI, "05374012");

    @Inject
    RetentionClockService retention;

    /** What was only needed for a part of a case is of no use to other tests. */
    @AfterEach
    void leaveNothing() {
        for (var table : List.of("webhook", "additional_field", "supervision_review", "gap_report", "walk_in")) {
            TestDatabase.execute("delete from %s where ki = '%s'".formatted(table, KI));
        }
    }

    /** Two instances at once, today and on the day that was announced. */
    private void look(LocalDate day) {
        Jobs.both(() -> retention.look(new KiKey(KI), day));
    }

    private void lookUntilErased() {
        look(TODAY);
        look(TODAY.plusDays(30));
    }

    private static String aWord() {
        return "zq" + UUID.randomUUID().toString().replace("-", "");
    }

    private static List<Map<String, Object>> tombstone(String id) {
        return TestDatabase.rows("select * from erased_case where case_id = ?", UUID.fromString(id));
    }

    @Test
    void noTableHoldsAnythingOfAnErasedCase() {
        // Given: a case with a row in every table that leads to it, and what its sender in another KI was told
        var word = aWord();
        var id = cases.aClosedCase(word);
        var everything = new EverythingOfACase(KI, id, word);
        TestDatabase.execute("update referral set sender_ki = '%s' where case_id = '%s'".formatted(SENDERS_KI, id));
        TestDatabase.execute(
                "update forwarded_referral set ki = '%s' where id = (select referral_id from case_file where id = '%s')"
                        .formatted(SENDERS_KI, id));
        assertThat(everything.tables())
                .contains("contact_version", "case_document_content", "household_member", "forwarded_referral")
                .hasSizeGreaterThan(40);
        assertThat(EverythingOfACase.tablesWith(word)).hasSizeGreaterThan(30);

        // When
        lookUntilErased();

        // Then
        assertThat(EverythingOfACase.tablesWith(word))
                .as("tables with the word")
                .isEmpty();
        for (var gone : everything.gone()) {
            assertThat(EverythingOfACase.tablesWith(gone))
                    .as("tables with the id " + gone)
                    .isSubsetOf(EverythingOfACase.STAYS);
        }
        assertThat(tombstone(id)).hasSize(1).first().satisfies(stays -> assertThat(stays)
                .containsEntry("ki", KI)
                .containsEntry("closed_year", OldCases.CLOSED_ON.getYear())
                .containsEntry("reason", "RETENTION_OVER")
                .containsEntry("erased_by", "clock"));
    }

    @Test
    void everyErasureFindsItsRowsByAnIndex() {
        assertThat(EverythingOfACase.unindexed()).isEmpty();
    }

    @Test
    void aLinkToAnErasedCaseSaysSoToWhoWorksWithCasesHereAndToNobodyElse() {
        var id = cases.aClosedCase(aWord());
        lookUntilErased();

        for (var path : List.of("", "/goals", "/timeline", "/retention")) {
            for (var role : List.of(Roles.CASE_MANAGER, Roles.COORDINATOR)) {
                cases.who(role)
                        .get("/api/v1/cases/" + id + path)
                        .then()
                        .statusCode(410)
                        .contentType("application/problem+json")
                        .body("type", endsWith("case-erased"))
                        .body("title", equalTo("Dieser Fall wurde gelöscht"))
                        .body("erasedAt", notNullValue());
            }
        }
        Cast.miriam().get("/api/v1/cases/" + id).then().statusCode(404);
        cases.file(Roles.CASE_MANAGER, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void theEventsSayThatCaseAndPersonAreGone() {
        var id = cases.aClosedCase(aWord());
        var person = TestDatabase.rows("select person_id from case_file where id = ?", UUID.fromString(id))
                .getFirst()
                .get("person_id");

        lookUntilErased();

        assertThat(TestDatabase.rows(
                        "select topic, type from domain_event where key in (?, ?) and topic = 'kim.case.erasure' order by id",
                        id,
                        person.toString()))
                .extracting(row -> row.get("type"))
                .containsExactly(
                        "nrw.kim.erasure.announced.v1",
                        "nrw.kim.erasure.case-erased.v1",
                        "nrw.kim.erasure.person-erased.v1");
    }

    @Test
    void aPersonStaysAsLongAsAnotherCaseDoes() {
        // Given: two cases of one person, of which one goes on
        var old = cases.aClosedCase(aWord());
        var word = aWord();
        var living = cases.anOpenCase(word);
        TestDatabase.execute("""
                update case_file set person_id = (select person_id from case_file where id = '%s') where id = '%s'
                """.formatted(living, old));

        lookUntilErased();

        assertThat(OldCases.isThere(old)).isFalse();
        cases.file(Roles.CASE_MANAGER, living).statusCode(200).body("person.familyName", equalTo(word));
    }

    @Test
    void whatThePersonMayStillNeedStays() {
        // Given: one case is restricted, in the other an answer to the person is due
        var restricted = cases.aClosedCase(aWord());
        TestDatabase.execute("update case_file set restricted_since = now() where id = '" + restricted + "'");
        var asked = cases.aClosedCase(aWord());
        TestDatabase.execute("""
                insert into disclosure_request (id, ki, case_id, asked_on, identified_by, due_on, status, recorded_by, recorded_at, version)
                values (uuidv7(), '%s', '%s', current_date, 'KNOWN', current_date + 30, 'RECEIVED', 'x', now(), 0)
                """.formatted(KI, asked));

        lookUntilErased();
        assertThat(OldCases.isThere(restricted)).isTrue();
        assertThat(OldCases.isThere(asked)).isTrue();

        // When
        TestDatabase.execute("update case_file set restricted_since = null where id = '" + restricted + "'");
        TestDatabase.execute(
                "update disclosure_request set status = 'WITHDRAWN', ended_at = now() where case_id = '" + asked + "'");
        lookUntilErased();

        // Then
        assertThat(OldCases.isThere(restricted)).isFalse();
        assertThat(OldCases.isThere(asked)).isFalse();
    }

    @Test
    void whatWasMergedIntoTheCaseGoesWithItAndNotBefore() {
        var survivor = cases.anOpenCase(aWord());
        var given = cases.aClosedCase(aWord());
        TestDatabase.execute("""
                update case_file set phase = 'ABGESCHLOSSEN', merged_into = '%s', merged_into_number = 'x', merged_by = 'x',
                       merged_in_phase = 'ZUGANG', merged_at = closed_at where id = '%s'
                """.formatted(survivor, given));
        lookUntilErased();
        assertThat(OldCases.isThere(given)).isTrue();

        cases.close(survivor);
        lookUntilErased();

        assertThat(OldCases.isThere(survivor)).isFalse();
        assertThat(OldCases.isThere(given)).isFalse();
        assertThat(tombstone(given)).hasSize(1);
        assertThat(tombstone(survivor)).hasSize(1);
    }

    @Test
    void theHouseholdOfOthersLosesThePersonAndStaysReadable() {
        // Given: mother and child in one household, the child's case is over
        var mother = cases.anOpenCase(aWord());
        var child = cases.aClosedCase(aWord());
        TestDatabase.execute("""
                with home as (insert into household (id, ki, created_at) values (uuidv7(), '%1$s', now()) returning id)
                insert into household_member (id, ki, household_id, person_id, role, hidden, added_by, added_at, version)
                select uuidv7(), '%1$s', home.id, c.person_id, case c.id when '%2$s' then 'PARENT' else 'CHILD' end, false, 'x',
                       now(), 0
                  from home, case_file c where c.id in ('%2$s', '%3$s')
                """.formatted(KI, mother, child));
        cases.who(Roles.CASE_MANAGER)
                .get("/api/v1/cases/" + mother + "/household")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));

        lookUntilErased();

        cases.who(Roles.CASE_MANAGER)
                .get("/api/v1/cases/" + mother + "/household")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
