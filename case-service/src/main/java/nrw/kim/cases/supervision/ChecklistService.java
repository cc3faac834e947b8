package nrw.kim.cases.supervision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** The checklist of a KI, else the house's own. */
@ApplicationScoped
class ChecklistService {
    private final TenantTransaction tenants;
    private final ChecklistRepository checklists;
    private final Clock clock;

    ChecklistService(TenantTransaction tenants, ChecklistRepository checklists, Clock clock) {
        this.tenants = tenants;
        this.checklists = checklists;
        this.clock = clock;
    }

    Uni<List<Question>> read(Actor actor) {
        return tenants.of(actor, () -> of(actor.onlyKi()));
    }

    /** The list in force; in the caller's transaction. */
    Uni<List<Question>> of(KiKey ki) {
        return checklists
                .findById(ki.value())
                .map(own -> own == null || own.questions().isEmpty() ? Questions.STANDARD : own.questions());
    }

    /** Replaces the list for reviews to come; an empty one goes back to the house's own. */
    Uni<List<Question>> replace(Actor actor, List<Question> wanted) {
        var codes = new HashSet<String>();
        if (!wanted.stream().allMatch(question -> codes.add(question.code()))) {
            throw Problem.rule("checklist-code-twice");
        }
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> checklists
                .findById(ki.value())
                .chain(own -> own == null
                        ? checklists.persist(said(new Checklist(ki), actor, wanted))
                        : Uni.createFrom().item(said(own, actor, wanted)))
                .call(checklists::flush)
                .chain(() -> of(ki)));
    }

    private Checklist said(Checklist checklist, Actor actor, List<Question> wanted) {
        checklist.say(wanted, actor, OffsetDateTime.now(clock));
        return checklist;
    }
}
