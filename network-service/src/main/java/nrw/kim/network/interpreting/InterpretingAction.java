package nrw.kim.network.interpreting;

import static nrw.kim.events.code.InterpretingStatus.ACCEPTED;
import static nrw.kim.events.code.InterpretingStatus.NOT_FOUND;
import static nrw.kim.events.code.InterpretingStatus.OFFERED;
import static nrw.kim.events.code.InterpretingStatus.REQUESTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nrw.kim.events.code.InterpretingStatus;
import nrw.kim.kit.problem.Problem;

/**
 * What can be done with a request, and in which states (B2-55; drawn in {@code docs/domain/interpreting.md}).
 *
 * <pre>
 * REQUESTED ─ offer → OFFERED ─ accept → ACCEPTED ─ complete → DONE
 * OFFERED, ACCEPTED ─ decline → REQUESTED
 * REQUESTED, OFFERED ─ give-up → NOT_FOUND
 * REQUESTED, OFFERED, ACCEPTED, NOT_FOUND ─ move → REQUESTED, ─ cancel → CANCELLED
 * </pre>
 */
enum InterpretingAction {
    // An offer may go to another before it is answered.
    OFFER(REQUESTED, OFFERED),
    ACCEPT(OFFERED),
    // Who accepted may fall ill.
    DECLINE(OFFERED, ACCEPTED),
    COMPLETE(ACCEPTED),
    GIVE_UP(REQUESTED, OFFERED),
    // Another day is another question: nobody is bound by what they said for the old one.
    MOVE(REQUESTED, OFFERED, ACCEPTED, NOT_FOUND),
    CANCEL(REQUESTED, OFFERED, ACCEPTED, NOT_FOUND);

    private final Set<InterpretingStatus> from;

    InterpretingAction(InterpretingStatus first, InterpretingStatus... others) {
        this.from = EnumSet.of(first, others);
    }

    boolean isAllowedIn(InterpretingStatus status) {
        return from.contains(status);
    }

    /** @throws Problem 409 if a request in this state does not allow it */
    void requireIn(InterpretingStatus status) {
        if (!isAllowedIn(status)) {
            throw Problem.transitionRefused(status, code());
        }
    }

    /** Name as in the address: {@code give-up}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Codes of what a request in this state allows. */
    static List<String> allowedIn(InterpretingStatus status) {
        return Arrays.stream(values())
                .filter(action -> action.isAllowedIn(status))
                .map(InterpretingAction::code)
                .toList();
    }
}
