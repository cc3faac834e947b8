package nrw.kim.cases.milestone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.kim.kit.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StaircaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> STEPS = List.of("FIRST", "SECOND", "THIRD");

    @Test
    void stepsAreClimbedFromTheLowest() {
        var none = new Staircase(STEPS, Map.of());
        assertThatCode(() -> none.requireClimbable("FIRST", TODAY, TODAY)).doesNotThrowAnyException();
        refused(() -> none.requireClimbable("SECOND", TODAY, TODAY));
    }

    @Test
    void noStepIsReachedBeforeTheOneBelowOrAfterTheOneAbove() {
        var two = new Staircase(STEPS, Map.of("FIRST", TODAY.minusDays(9), "SECOND", TODAY.minusDays(5)));
        refused(() -> two.requireClimbable("THIRD", TODAY.minusDays(6), TODAY));
        refused(() -> two.requireClimbable("FIRST", TODAY.minusDays(4), TODAY));
        assertThatCode(() -> two.requireClimbable("FIRST", TODAY.minusDays(5), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingIsReachedTomorrow() {
        refused(() -> new Staircase(STEPS, Map.of()).requireClimbable("FIRST", TODAY.plusDays(1), TODAY));
    }

    @Test
    void onlyTheHighestIsTakenBack() {
        var two = new Staircase(STEPS, Map.of("FIRST", TODAY, "SECOND", TODAY));
        refused(() -> two.requireHighest("FIRST"));
        assertThatCode(() -> two.requireHighest("SECOND")).doesNotThrowAnyException();
    }

    @Test
    void anotherKisStepIsNotThere() {
        refused(() -> new Staircase(STEPS, Map.of()).requireClimbable("ELSEWHERE", TODAY, TODAY));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Problem.class);
    }
}
