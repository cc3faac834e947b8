package nrw.kim.cases.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nrw.kim.events.code.TransitionKind;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class OwnChecklistsTest {
    private static final TransitionKind ADULT = TransitionKind.VOLLJAEHRIGKEIT;
    private static final ChecklistPoint HOUSING =
            new ChecklistPoint(ADULT, "HOUSING", 9, "Wohnung suchen", "Look for a flat", false);
    private static final ChecklistPoint NO_GUARDIAN = new ChecklistPoint(ADULT, "GUARDIAN_TALK", 6, "x", "x", true);
    private static final ChecklistPoint OWN = new ChecklistPoint(ADULT, "LOTSE", 4, "Lotse", "Guide", false);

    private static OwnChecklists checklists(ChecklistPoint... points) {
        return new OwnChecklists(List.of(points));
    }

    @Test
    void withoutAListOfItsOwnAKiAsksTheStandard() {
        assertThat(OwnChecklists.NONE.inForce()).isEqualTo(Checklists.STANDARD);
    }

    @Test
    void aPointKeepsItsCodeUnderOtherWordsAndAnotherLeadTime() {
        assertThat(checklists(HOUSING).inForce().of(ADULT))
                .contains(new Checklists.Item(ADULT, "HOUSING", 9, "Wohnung suchen", "Look for a flat"))
                .hasSameSizeAs(Checklists.STANDARD.of(ADULT));
    }

    @Test
    void whatIsHiddenIsNotAskedAndWhatIsOwnIsAsked() {
        var asked = checklists(NO_GUARDIAN, OWN).inForce();

        assertThat(asked.knows(ADULT, "GUARDIAN_TALK")).isFalse();
        assertThat(asked.knows(ADULT, "LOTSE")).isTrue();
        assertThat(asked.knows(TransitionKind.RECHTSKREISWECHSEL, "LOTSE")).isFalse();
        assertThat(asked.of(TransitionKind.RECHTSKREISWECHSEL))
                .isEqualTo(Checklists.STANDARD.of(TransitionKind.RECHTSKREISWECHSEL));
    }

    @Test
    void anOwnPointIsHiddenAndNotRemoved() {
        var known = checklists(OWN);

        var refusal = catchThrowableOfType(Problem.class, () -> known.replacedBy(checklists(HOUSING)));

        assertThat(refusal.slug()).isEqualTo("transition-point-stays");
        var hidden = new ChecklistPoint(ADULT, "LOTSE", 4, "Lotse", "Guide", true);
        assertThat(known.replacedBy(checklists(hidden)).inForce()).isEqualTo(Checklists.STANDARD);
    }

    @Test
    void aCodeStandsOnceInAChecklist() {
        var refusal =
                catchThrowableOfType(Problem.class, () -> OwnChecklists.NONE.replacedBy(checklists(OWN, HOUSING, OWN)));

        assertThat(refusal.slug()).isEqualTo("transition-point-twice");
        assertThat(refusal.violations().getFirst().pointer()).isEqualTo("/points/2/code");
    }

    @Test
    void noPointIsDueBeforeTheClockLooksAhead() {
        assertThat(Checklists.STANDARD.items()).allSatisfy(item -> assertThat(item.monthsBefore())
                .isBetween(-ChecklistPoint.MONTHS_AFTER, TransitionRules.MONTHS_AHEAD));
    }
}
