package nrw.kim.abh.inbox;

import java.util.UUID;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;

/**
 * What an officer's role lets them see (Zuständigkeit im Amt): handovers to the own organisation; naturalisation staff
 * only those with that purpose.
 *
 * @param org own organisation
 * @param onlyPurpose the one purpose that is visible; null for all
 */
record Desk(UUID org, HandoverPurpose onlyPurpose) {

    /** @throws Problem 403 if the token names no organisation */
    static Desk of(Actor actor) {
        if (actor.org() == null) {
            throw Problem.forbidden();
        }
        return new Desk(actor.org(), actor.hasAny(Roles.RESIDENCE_OFFICER) ? null : HandoverPurpose.NATURALISATION);
    }

    boolean sees(InboxHandover handover) {
        return handover.recipientOrg().equals(org) && (onlyPurpose == null || handover.purpose() == onlyPurpose);
    }
}
