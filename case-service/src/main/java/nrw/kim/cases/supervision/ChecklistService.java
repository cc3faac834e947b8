package nrw.kim.cases.supervision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
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

    /** Points with the version to change them on; 0 as long as the KI has none of its own. */
    record Versioned(List<Question> questions, int version) {
        static Versioned of(Checklist own) {
            return new Versioned(inForce(own), Checklist.versionOf(own));
        }
    }

    Uni<Versioned> read(Actor actor) {
        return tenants.of(actor, () -> checklists.findById(actor.onlyKi().value()))
                .map(Versioned::of);
    }

    /** The list in force; in the caller's transaction. */
    Uni<List<Question>> of(KiKey ki) {
        return checklists.findById(ki.value()).map(ChecklistService::inForce);
    }

    private static List<Question> inForce(Checklist own) {
        return own == null || own.questions().isEmpty() ? Questions.STANDARD : own.questions();
    }

    /** Replaces the list for reviews to come; an empty one goes back to the house's own. */
    Uni<Versioned> replace(Actor actor, int version, List<Question> wanted) {
        var codes = new HashSet<String>();
        if (!wanted.stream().allMatch(question -> codes.add(question.code()))) {
            throw Problem.rule("checklist-code-twice");
        }
        var ki = actor.onlyKi();
        return FirstWriter.wins(tenants.in(ki, () -> checklists
                .findById(ki.value())
                .invoke(own -> IfMatch.check(version, Checklist.versionOf(own)))
                .map(own -> said(own == null ? new Checklist(ki) : own, actor, wanted))
                .chain(checklists::persistAndFlush)
                .map(Versioned::of)));
    }

    private Checklist said(Checklist checklist, Actor actor, List<Question> wanted) {
        checklist.say(wanted, actor, OffsetDateTime.now(clock));
        return checklist;
    }
}
