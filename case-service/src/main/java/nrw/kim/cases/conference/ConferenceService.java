package nrw.kim.cases.conference;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.goal.GoalService;
import nrw.kim.cases.plan.PlanService;
import nrw.kim.cases.plan.StepRequest;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Keeps the record of the conferences of a case; what they agreed on goes into the Hilfeplan. */
@ApplicationScoped
class ConferenceService {
    /** Who works on a case reads all of it. */
    private static final ReadingRights ALL = ReadingRights.of(CaseRelation.RESPONSIBLE);

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final ConferenceRepository conferences;
    private final SharingGuard guard;
    private final DirectoryService directory;
    private final GoalService goals;
    private final PlanService plans;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    ConferenceService(
            TenantTransaction tenants,
            CaseService cases,
            ConferenceRepository conferences,
            SharingGuard guard,
            DirectoryService directory,
            GoalService goals,
            PlanService plans,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.conferences = conferences;
        this.guard = guard;
        this.directory = directory;
        this.goals = goals;
        this.plans = plans;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<ConferenceList> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.CONFERENCES_READ)
                .chain(reading -> conferences
                        .ofCase(caseId)
                        .map(all -> new ConferenceList(
                                all.stream()
                                        .filter(one -> one.readableBy(reading.rights()))
                                        .map(one -> one.view(reading.rights()))
                                        .toList(),
                                reading.rights().withheld()))));
    }

    Uni<Conference.View> record(Actor actor, UUID caseId, ConferenceRequest request, String key) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("record conference"))
                .invoke(Case::requireUnrestricted)
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(caseId + " " + request),
                        id,
                        () -> store(actor, file, id, request)))
                .chain(result -> conferences.findById(result.id()))
                .map(conference -> conference.view(ALL)));
    }

    private Uni<Conference> store(Actor actor, Case file, UUID id, ConferenceRequest request) {
        request.requireSound(Set.of());
        var conference = new Conference(id, file, actor, OffsetDateTime.now(clock));
        return guard.requireCovered(file.id(), actor.org(), request.sharing())
                .chain(() -> say(actor, file, conference, request))
                .chain(conferences::persistAndFlush);
    }

    Uni<Conference.View> correct(Actor actor, UUID caseId, UUID id, int version, ConferenceRequest request) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("correct conference"))
                .chain(file -> conferences
                        .findById(id)
                        .invoke(conference -> {
                            if (conference == null || !conference.isOf(caseId)) {
                                throw Problem.notFound();
                            }
                            IfMatch.check(version, conference.version());
                            request.requireSound(conference.steps());
                        })
                        .call(conference -> request.sharing().equals(conference.sharing())
                                ? Uni.createFrom().voidItem()
                                : guard.requireCovered(caseId, actor.org(), request.sharing()))
                        .chain(conference -> say(actor, file, conference, request)))
                .invoke(conference -> conference.corrected(actor, OffsetDateTime.now(clock)))
                .call(conferences::flush)
                .map(conference -> conference.view(ALL)));
    }

    private Uni<Conference> say(Actor actor, Case file, Conference conference, ConferenceRequest request) {
        return present(file, request)
                .chain(present -> outcome(actor, file, request).map(outcome -> {
                    conference.say(request, present, outcome);
                    return conference;
                }));
    }

    private Uni<List<Participant>> present(Case file, ConferenceRequest request) {
        return Multi.createFrom()
                .iterable(request.participants())
                .onItem()
                .transformToUniAndConcatenate(one -> one.organisation() == null
                        ? Uni.createFrom().item(one.named(null))
                        : directory
                                .organisation(file.ki(), one.organisation())
                                .map(known -> one.named(known.orElseThrow(() -> Problem.rule("unknown-recipient"))
                                        .name())))
                .collect()
                .asList();
    }

    private Uni<List<Result>> outcome(Actor actor, Case file, ConferenceRequest request) {
        return Multi.createFrom()
                .iterable(request.outcome())
                .onItem()
                .transformToUniAndConcatenate(result -> tasks(actor, file, result)
                        .map(tasks -> new Result(result.domain(), result.text().strip(), result.marked(), tasks)))
                .collect()
                .asList();
    }

    private Uni<List<Task>> tasks(Actor actor, Case file, ConferenceRequest.ResultRequest result) {
        return Multi.createFrom()
                .iterable(result.asked())
                .onItem()
                .transformToUniAndConcatenate(task -> task.becomesStep()
                        ? planned(actor, file, result, task)
                        : Uni.createFrom().item(new Task(task.text().strip(), task.stepId())))
                .collect()
                .asList();
    }

    private Uni<Task> planned(
            Actor actor, Case file, ConferenceRequest.ResultRequest result, ConferenceRequest.TaskRequest task) {
        var step = new StepRequest(
                task.goalId(),
                task.text(),
                task.responsibility(),
                task.organisation(),
                null,
                null,
                List.of(),
                null,
                task.dueOn(),
                List.of());
        return goals.ofCase(file.id(), task.goalId())
                .invoke(result::requireKeptBy)
                .chain(() -> plans.addIn(actor, file, step))
                .map(stepId -> new Task(task.text().strip(), stepId));
    }
}
