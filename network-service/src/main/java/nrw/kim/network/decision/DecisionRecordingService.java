package nrw.kim.network.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.DecisionResult;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;
import nrw.kim.network.body.BodyService;
import nrw.kim.network.meeting.AgendaService;
import nrw.kim.network.meeting.AgendaService.OnAgenda;
import nrw.kim.network.persistence.OneByOne;
import nrw.kim.network.theme.ThemeSteering;

/** Records what a body decided on an agenda item, and carries it to the theme and its gaps. */
@ApplicationScoped
class DecisionRecordingService {
    private final TenantTransaction tenants;
    private final AgendaService agenda;
    private final BodyService bodies;
    private final ThemeSteering themes;
    private final DecisionRepository decisions;
    private final AssignmentRepository assignments;
    private final DecisionService announcing;
    private final Idempotency idempotency;
    private final Ids ids;

    DecisionRecordingService(
            TenantTransaction tenants,
            AgendaService agenda,
            BodyService bodies,
            ThemeSteering themes,
            DecisionRepository decisions,
            AssignmentRepository assignments,
            DecisionService announcing,
            Idempotency idempotency,
            Ids ids) {
        this.tenants = tenants;
        this.agenda = agenda;
        this.bodies = bodies;
        this.themes = themes;
        this.decisions = decisions;
        this.assignments = assignments;
        this.announcing = announcing;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    Uni<DecisionView> record(
            Actor actor, UUID meetingId, int meetingVersion, UUID itemId, String key, DecisionRequest request) {
        refusePersons(request);
        var ki = actor.onlyKi();
        var id = ids.next();
        var fingerprint = Idempotency.fingerprint("decision " + meetingId + itemId + request);
        // A repetition comes with the version from before the decision, so the meeting is looked at in the first one
        // only.
        return tenants.in(ki, () -> idempotency
                .once(ki, actor.sub(), key, fingerprint, id, () -> agenda.forDecision(meetingId, meetingVersion, itemId)
                        .call(on -> requireMajority(on, request))
                        .chain(on -> store(actor, on, id, request)))
                .chain(result -> announcing.view(result.id())));
    }

    private Uni<Void> requireMajority(OnAgenda on, DecisionRequest request) {
        var meeting = on.meeting();
        return bodies.referred(meeting.ki(), meeting.bodyId(), "/bodyId")
                .invoke(body -> body.requireQuorum(meeting.seatsFilled()))
                .invoke(body -> Majority.require(request, body.votes()))
                .replaceWithVoid();
    }

    private Uni<Void> store(Actor actor, OnAgenda on, UUID id, DecisionRequest request) {
        var decision = new Decision(id, on.meeting(), on.item(), request);
        on.item().decide(decision.id());
        on.meeting().addDecision();
        var given = request.assignments().stream()
                .map(assignment -> new Assignment(ids.next(), decision, assignment))
                .toList();
        return decisions
                .persistAndFlush(decision)
                .chain(() -> OneByOne.each(
                        given, assignment -> assignments.persist(assignment).replaceWithVoid()))
                .chain(() -> carryOn(actor, decision, given))
                .chain(() -> announcing.announce(actor, decision, given));
    }

    private Uni<Void> carryOn(Actor actor, Decision decision, List<Assignment> given) {
        if (decision.themeId() == null) {
            return Uni.createFrom().voidItem();
        }
        return decision.result() == DecisionResult.POSTPONED
                ? themes.postpone(decision.themeId())
                : themes.decide(actor, decision.themeId(), decision.id(), !given.isEmpty());
    }

    private static void refusePersons(DecisionRequest request) {
        var texts = new HashMap<String, String>();
        texts.put("/text", request.text());
        for (int i = 0; i < request.assignments().size(); i++) {
            texts.put(
                    "/assignments/" + i + "/title", request.assignments().get(i).title());
            texts.put(
                    "/assignments/" + i + "/ownerFunction",
                    request.assignments().get(i).ownerFunction());
        }
        PersonalData.refuseIn(texts);
    }
}
