package nrw.kim.network.agreement;

import static nrw.kim.events.code.AgreementState.DRAFT;
import static nrw.kim.events.code.AgreementState.NEGOTIATED;
import static nrw.kim.events.code.AgreementState.SIGNED;
import static nrw.kim.events.code.AgreementState.TERMINATED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nrw.kim.events.code.AgreementState;
import nrw.kim.kit.problem.Problem;

/**
 * Which state follows which (G-07; drawn in {@code docs/domain/agreement.md}).
 *
 * <pre>
 * DRAFT ⇄ NEGOTIATED → SIGNED → TERMINATED
 * </pre>
 *
 * What has run out follows from the days and is no state; a new agreement is another one.
 */
final class AgreementStep {
    private static final Map<AgreementState, Set<AgreementState>> NEXT = Map.of(
            DRAFT, EnumSet.of(NEGOTIATED),
            NEGOTIATED, EnumSet.of(DRAFT, SIGNED),
            SIGNED, EnumSet.of(TERMINATED),
            TERMINATED, EnumSet.noneOf(AgreementState.class));

    private AgreementStep() {}

    static Set<AgreementState> after(AgreementState state) {
        return NEXT.get(state);
    }

    /** @throws Problem 409 if the state cannot follow; staying in one is no step */
    static void require(AgreementState from, AgreementState to) {
        if (from != to && !NEXT.get(from).contains(to)) {
            throw Problem.transitionRefused(from, "to " + to).with("allowed", NEXT.get(from));
        }
    }
}
