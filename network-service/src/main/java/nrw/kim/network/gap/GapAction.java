package nrw.kim.network.gap;

import static nrw.kim.events.code.GapStatus.BUNDLED;
import static nrw.kim.events.code.GapStatus.DECIDED;
import static nrw.kim.events.code.GapStatus.ESCALATED;
import static nrw.kim.events.code.GapStatus.IN_PROGRESS;
import static nrw.kim.events.code.GapStatus.NOT_RECOGNISED;
import static nrw.kim.events.code.GapStatus.NOT_SOLVABLE;
import static nrw.kim.events.code.GapStatus.PARTLY_SOLVED;
import static nrw.kim.events.code.GapStatus.RECOGNISED;
import static nrw.kim.events.code.GapStatus.REPORTED;
import static nrw.kim.events.code.GapStatus.SOLVED;
import static nrw.kim.events.code.GapStatus.SUBMITTED;
import static nrw.kim.events.code.GapStatus.TRIAGED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nrw.kim.events.code.GapStatus;
import nrw.kim.kit.problem.Problem;

/**
 * What can be done with a gap, and in which states (B1-32, B1-33; drawn in {@code docs/domain/gap.md}).
 *
 * <pre>
 * REPORTED ─ triage → TRIAGED ─ recognise → RECOGNISED ─ bundle → BUNDLED ─ submit → SUBMITTED ─ decide → DECIDED | IN_PROGRESS
 *                     TRIAGED ─ reject → NOT_RECOGNISED
 * RECOGNISED, DECIDED, IN_PROGRESS, ESCALATED ─ solve → SOLVED | PARTLY_SOLVED | NOT_SOLVABLE
 * DECIDED, IN_PROGRESS, PARTLY_SOLVED, NOT_SOLVABLE ─ escalate → ESCALATED
 * NOT_RECOGNISED, SOLVED, PARTLY_SOLVED, NOT_SOLVABLE ─ reopen → TRIAGED
 * </pre>
 */
enum GapAction {
    TRIAGE(REPORTED),
    RECOGNISE(TRIAGED),
    REJECT(TRIAGED),
    // A bundled gap may move to another theme.
    BUNDLE(RECOGNISED, BUNDLED),
    // A postponed theme goes to the next meeting.
    SUBMIT(BUNDLED, SUBMITTED),
    DECIDE(SUBMITTED),
    // A recognised gap may be solved on the short way, without the Lenkungsgruppe.
    SOLVE(RECOGNISED, DECIDED, IN_PROGRESS, ESCALATED),
    ESCALATE(DECIDED, IN_PROGRESS, PARTLY_SOLVED, NOT_SOLVABLE),
    REOPEN(NOT_RECOGNISED, SOLVED, PARTLY_SOLVED, NOT_SOLVABLE);

    private final Set<GapStatus> from;

    GapAction(GapStatus first, GapStatus... others) {
        this.from = EnumSet.of(first, others);
    }

    /** @throws Problem 409 if a gap in this state does not allow it */
    void requireIn(GapStatus status) {
        if (!from.contains(status)) {
            throw Problem.transitionRefused(status, code());
        }
    }

    /** Name as in the address: {@code recognise}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Codes of what a gap in this state allows. */
    static List<String> allowedIn(GapStatus status) {
        return Arrays.stream(values())
                .filter(action -> action.from.contains(status))
                .map(GapAction::code)
                .toList();
    }
}
