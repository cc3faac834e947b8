package nrw.kim.abh.procedure;

import java.util.EnumSet;
import java.util.Set;
import nrw.kim.abh.rule.RuleBook;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.ProcedureKind;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;

/** Which kinds of procedure an officer's role covers: ABH staff all of their authority, EBH staff naturalisation. */
final class OfficersKinds {
    private OfficersKinds() {}

    static Set<ProcedureKind> of(Actor actor, RuleBook rules) {
        return actor.hasAny(Roles.RESIDENCE_OFFICER)
                ? EnumSet.allOf(ProcedureKind.class)
                : rules.kindsOf(OrganisationType.EBH);
    }
}
