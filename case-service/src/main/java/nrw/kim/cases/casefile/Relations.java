package nrw.kim.cases.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;

/**
 * How an actor stands to cases today: from the token, and from what was arranged in the KI.
 *
 * @param away colleagues whose Vertretung the actor is today, by sub, and their last day
 * @param drawn cases drawn for the actor's open reviews of the Fachaufsicht
 * @param led cases that the actor led and reads on
 */
record Relations(Actor actor, Map<String, LocalDate> away, Set<UUID> drawn, Set<UUID> led) {

    /** What the token alone says. */
    static Relations of(Actor actor) {
        return new Relations(actor, Map.of(), Set.of(), Set.of());
    }

    /** The closest relation comes first. */
    CaseRelation to(Case file) {
        if (!actor.actsFor(file.ki())) {
            return CaseRelation.NONE;
        }
        if (actor.hasAny(Roles.CASE_MANAGER) && file.isResponsible(actor)) {
            return CaseRelation.RESPONSIBLE;
        }
        if (actor.hasAny(Roles.CASE_MANAGER) && away.containsKey(file.responsible())) {
            return CaseRelation.SUBSTITUTE;
        }
        if (actor.hasAny(Roles.COORDINATOR) && drawn.contains(file.id())) {
            return CaseRelation.SUPERVISING;
        }
        if (actor.hasAny(Roles.CASE_MANAGER) && file.controller().equals(actor.org())) {
            return CaseRelation.TEAM;
        }
        if (actor.hasAny(Roles.COORDINATOR)) {
            return CaseRelation.COORDINATION;
        }
        return led.contains(file.id()) ? CaseRelation.FORMER_LEAD : CaseRelation.NONE;
    }
}
