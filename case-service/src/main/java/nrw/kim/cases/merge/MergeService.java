package nrw.kim.cases.merge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** Gives one of two cases of a person up for the other one, and takes that back. */
@ApplicationScoped
class MergeService {
    private static final String CASE_WORK = "CASE_WORK";
    private static final String COORDINATION = "COORDINATION";

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final Instance<MergeEffect> effects;
    private final DomainEvents events;
    private final AccessLog accessLog;
    private final Clock clock;

    MergeService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            Instance<MergeEffect> effects,
            DomainEvents events,
            AccessLog accessLog,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.effects = effects;
        this.events = events;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Uni<List<MergeView>> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.CASE_MERGES_READ)
                .chain(file -> views(actor, file)));
    }

    Uni<List<MergeView>> merge(Actor actor, CaseService.Version survivor, CaseService.Version given) {
        if (survivor.id().equals(given.id())) {
            throw Problem.rule("merge-same-case");
        }
        return tenants.of(actor, () -> cases.forMerging(actor, survivor, given)
                .call(pair -> requireMergeable(pair.given()))
                .invoke(pair -> pair.given().mergeInto(pair.survivor(), actor, OffsetDateTime.now(clock)))
                .call(pair -> each(effect -> effect.onMerge(actor, pair.given(), pair.survivor())))
                .call(pair -> persons.get(pair.survivor().personId())
                        .chain(person -> events.append(
                                pair.given().ki(),
                                actor.sub(),
                                new CaseEvent.Merged(
                                        pair.given().id(), pair.survivor().id(), person.personKey()))))
                .call(pair -> log(actor, AccessAction.CASE_MERGED, pair))
                .call(cases::flush)
                .chain(pair -> views(actor, pair.survivor())));
    }

    Uni<List<MergeView>> undo(Actor actor, CaseService.Version survivor, CaseService.Version given) {
        return tenants.of(actor, () -> cases.forMerging(actor, survivor, given)
                .invoke(pair -> pair.given().undoMerge(pair.survivor().id(), OffsetDateTime.now(clock)))
                .call(pair -> each(effect -> effect.onUndo(actor, pair.given(), pair.survivor())))
                .call(pair -> events.append(
                        pair.given().ki(),
                        actor.sub(),
                        new CaseEvent.MergeReverted(
                                pair.given().id(), pair.survivor().id())))
                .call(pair -> log(actor, AccessAction.CASE_MERGE_UNDONE, pair))
                .call(cases::flush)
                .chain(pair -> views(actor, pair.survivor())));
    }

    /** What another body still works on must be answered first, and a chain of cases could not be taken apart again. */
    private Uni<Void> requireMergeable(Case given) {
        return cases.hasOpenHandover(given.id())
                .invoke(open -> {
                    if (open) {
                        throw Problem.conflict("merge-open-handover");
                    }
                })
                .chain(() -> cases.mergedInto(given.id()))
                .invoke(merged -> {
                    if (!merged.isEmpty()) {
                        throw Problem.conflict("merge-holds-merged");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> each(Function<MergeEffect, Uni<Void>> step) {
        var chain = Uni.createFrom().voidItem();
        for (var effect : effects) {
            chain = chain.chain(() -> step.apply(effect));
        }
        return chain;
    }

    /** Stands in the log of both persons. */
    private Uni<Void> log(Actor actor, AccessAction action, CaseService.Pair pair) {
        return log(actor, action, pair.given()).chain(() -> log(actor, action, pair.survivor()));
    }

    private Uni<Void> log(Actor actor, AccessAction action, Case file) {
        var purpose = cases.leads(actor, file) ? CASE_WORK : COORDINATION;
        return accessLog.read(file.ki(), actor, purpose, action, file.id(), file.personId());
    }

    private Uni<List<MergeView>> views(Actor actor, Case survivor) {
        var today = LocalDate.now(clock);
        return cases.mergedInto(survivor.id()).map(merged -> merged.stream()
                .map(given -> view(given, today, cases.mayMerge(actor, survivor) && cases.mayMerge(actor, given)))
                .toList());
    }

    private MergeView view(Case given, LocalDate today, boolean may) {
        var until = given.merger().undoUntil();
        return new MergeView(
                given.id(),
                given.number(),
                given.responsibleName(),
                given.merger().at(),
                until,
                may && !today.isAfter(until),
                given.version());
    }
}
