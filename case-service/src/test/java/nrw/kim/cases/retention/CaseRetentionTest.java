package nrw.kim.cases.retention;

import static nrw.kim.cases.retention.RetentionState.ANNOUNCED;
import static nrw.kim.cases.retention.RetentionState.HELD;
import static nrw.kim.cases.retention.RetentionState.KEPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nrw.kim.events.code.ErasureHoldReason;
import nrw.kim.events.code.ErasureReason;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class CaseRetentionTest {
    private static final LocalDate TODAY = LocalDate.parse("2029-12-02");
    private static final LocalDate IN_A_WEEK = TODAY.plusDays(7);
    private static final LocalDate IN_A_MONTH = TODAY.plusDays(30);
    private static final CaseRetention.Word WORD =
            new CaseRetention.Word("somebody", OffsetDateTime.parse("2029-12-02T10:00:00Z"));
    private static final CaseRetention.Wish WISH = new CaseRetention.Wish(ErasureReason.PERSON_DEMANDS, null);

    private final CaseRetention retention = new CaseRetention();

    private void hold(LocalDate until) {
        retention.hold(new CaseRetention.Hold(until, ErasureHoldReason.LEGAL_DISPUTE, null), WORD);
    }

    private static void refused(String slug, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.slug())
                .isEqualTo(slug));
    }

    @Test
    void announcedItIsDueOnItsDayAndNotBefore() {
        assertThat(retention.state(TODAY)).isEqualTo(KEPT);
        retention.announce(IN_A_MONTH, WORD);
        assertThat(retention.state(TODAY)).isEqualTo(ANNOUNCED);
        assertThat(retention.isDue(IN_A_MONTH.minusDays(1))).isFalse();
        assertThat(retention.isDue(IN_A_MONTH)).isTrue();
        assertThat(retention.isDue(IN_A_MONTH.plusDays(9))).isTrue();
    }

    @Test
    void whatTheYearsSayIsPutOnHoldAndNotTakenBack() {
        retention.announce(IN_A_MONTH, WORD);
        refused("erasure-by-years", () -> retention.takeBack(TODAY));
        assertThat(retention.state(TODAY)).isEqualTo(ANNOUNCED);
    }

    @Test
    void aHoldKeepsTheCaseUpToAndWithItsDay() {
        retention.announce(IN_A_WEEK, WORD);
        hold(IN_A_MONTH);

        assertThat(retention.state(IN_A_MONTH)).isEqualTo(HELD);
        assertThat(retention.isDue(IN_A_MONTH)).isFalse();
        assertThat(retention.eraseOn()).isEqualTo(IN_A_MONTH.plusDays(1));
        assertThat(retention.isDue(IN_A_MONTH.plusDays(1))).isTrue();
    }

    @Test
    void aHoldThatEndsBeforeTheDayChangesNothing() {
        retention.announce(IN_A_MONTH, WORD);
        hold(IN_A_WEEK);
        assertThat(retention.eraseOn()).isEqualTo(IN_A_MONTH);
    }

    @Test
    void endedByHandAHoldLeavesTimeToSayNo() {
        retention.announce(TODAY.minusDays(1), WORD);
        hold(IN_A_MONTH);

        retention.release(TODAY, IN_A_WEEK);

        assertThat(retention.state(TODAY)).isEqualTo(ANNOUNCED);
        assertThat(retention.eraseOn()).isEqualTo(IN_A_WEEK);
        refused("state-transition-refused", () -> retention.release(TODAY, IN_A_WEEK));
    }

    @Test
    void whatSomebodyDecidedIsTakenBackAndDecidedOnce() {
        retention.decide(IN_A_WEEK, WISH, TODAY, WORD);
        refused("state-transition-refused", () -> retention.decide(IN_A_WEEK, WISH, TODAY, WORD));

        retention.takeBack(TODAY);

        assertThat(retention.state(TODAY)).isEqualTo(KEPT);
        assertThat(retention.reason()).isNull();
        refused("state-transition-refused", () -> retention.takeBack(TODAY));
    }

    @Test
    void somebodyMayDecideOnAnEarlierDayThanTheYears() {
        retention.announce(IN_A_MONTH, WORD);
        retention.decide(IN_A_WEEK, WISH, TODAY, WORD);
        assertThat(retention.eraseOn()).isEqualTo(IN_A_WEEK);
        assertThat(retention.reason()).isEqualTo(ErasureReason.PERSON_DEMANDS);
    }

    @Test
    void onHoldNothingIsDecided() {
        hold(IN_A_MONTH);
        refused("state-transition-refused", () -> retention.decide(IN_A_WEEK, WISH, TODAY, WORD));
    }
}
