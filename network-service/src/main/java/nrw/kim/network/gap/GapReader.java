package nrw.kim.network.gap;

import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;

/**
 * What a reader may see of gaps: who keeps them sees all; a case manager sees the own KI's without who acted; a
 * steering-member sees what was submitted, and no source.
 */
record GapReader(boolean decides, boolean seesSource, boolean submittedOnly) {
    static GapReader of(Actor actor) {
        var decides = actor.hasAny(Roles.COORDINATOR, Roles.KI_LEAD);
        var works = decides || actor.hasAny(Roles.CASE_MANAGER);
        return new GapReader(decides, works, !works);
    }

    boolean sees(Gap gap) {
        return !submittedOnly || gap.wasSubmitted();
    }
}
