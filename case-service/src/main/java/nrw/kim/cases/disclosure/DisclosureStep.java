package nrw.kim.cases.disclosure;

import static nrw.kim.events.code.DisclosureStatus.EXTENDED;
import static nrw.kim.events.code.DisclosureStatus.GIVEN;
import static nrw.kim.events.code.DisclosureStatus.RECEIVED;
import static nrw.kim.events.code.DisclosureStatus.REFUSED;
import static nrw.kim.events.code.DisclosureStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nrw.kim.events.code.DisclosureStatus;
import nrw.kim.kit.problem.Problem;

/**
 * Which state of a request follows which (Art. 12 Abs. 3, 4 DSGVO; drawn in {@code docs/domain/rights.md}).
 *
 * <pre>
 * RECEIVED → EXTENDED, and from both → GIVEN, REFUSED or WITHDRAWN
 * </pre>
 */
final class DisclosureStep {
    private static final Map<DisclosureStatus, Set<DisclosureStatus>> NEXT = Map.of(
            RECEIVED, EnumSet.of(EXTENDED, GIVEN, REFUSED, WITHDRAWN),
            EXTENDED, EnumSet.of(GIVEN, REFUSED, WITHDRAWN),
            GIVEN, EnumSet.noneOf(DisclosureStatus.class),
            REFUSED, EnumSet.noneOf(DisclosureStatus.class),
            WITHDRAWN, EnumSet.noneOf(DisclosureStatus.class));

    private DisclosureStep() {}

    static Set<DisclosureStatus> after(DisclosureStatus status) {
        return NEXT.get(status);
    }

    /** @throws Problem 409 if the state cannot follow */
    static void require(DisclosureStatus from, DisclosureStatus to) {
        if (!after(from).contains(to)) {
            throw Problem.transitionRefused(from, "to " + to).with("allowed", after(from));
        }
    }
}
