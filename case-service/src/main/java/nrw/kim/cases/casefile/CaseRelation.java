package nrw.kim.cases.casefile;

import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;

/** How an actor stands to a case; decides, with role and purpose, what the actor may do (second lock, G-05). */
public enum CaseRelation {
    /** The responsible case manager: reads and writes. */
    RESPONSIBLE("CASE_WORK"),
    /** Case manager of the same Anstellungsträger: reads, so that one can stand in on the phone. */
    TEAM("CASE_WORK"),
    /** Koordinierende Stelle with Fachaufsicht in the KI: reads for supervision, assigns. */
    SUPERVISING("SUPERVISION"),
    /** Led the case until the lead was handed over: reads for a while. */
    FORMER_LEAD("FORMER_LEAD"),
    /** Nobody to this case: may not know that it exists. */
    NONE("NONE");

    private final String purpose;

    CaseRelation(String purpose) {
        this.purpose = purpose;
    }

    static CaseRelation of(Actor actor, Case file) {
        if (!actor.actsFor(file.ki())) {
            return NONE;
        }
        if (actor.hasAny(Roles.CASE_MANAGER) && file.isResponsible(actor)) {
            return RESPONSIBLE;
        }
        if (actor.hasAny(Roles.CASE_MANAGER) && file.controller().equals(actor.org())) {
            return TEAM;
        }
        return actor.hasAny(Roles.COORDINATOR) ? SUPERVISING : NONE;
    }

    /** True if an Auskunftssperre does not hold against this actor: who works with the person must find them. */
    boolean knowsAddress() {
        return this == RESPONSIBLE;
    }

    String purpose() {
        return purpose;
    }
}
