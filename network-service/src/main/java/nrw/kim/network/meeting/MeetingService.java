package nrw.kim.network.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nrw.kim.events.SteeringEvent;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;
import nrw.kim.network.body.Body;
import nrw.kim.network.body.BodyService;

/** Meetings from the plan to the released minutes. */
@ApplicationScoped
class MeetingService {
    private final TenantTransaction tenants;
    private final MeetingRepository meetings;
    private final AgendaRepository agenda;
    private final BodyService bodies;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;

    MeetingService(
            TenantTransaction tenants,
            MeetingRepository meetings,
            AgendaRepository agenda,
            BodyService bodies,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids) {
        this.tenants = tenants;
        this.meetings = meetings;
        this.agenda = agenda;
        this.bodies = bodies;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    Uni<Page<MeetingView>> search(Actor actor, UUID bodyId, MeetingStatus status, UUID after, int limit) {
        return tenants.of(actor, () -> meetings.search(bodyId, status, after, limit + 1))
                .map(rows -> Page.of(rows, limit, Meeting::id, MeetingView::listed));
    }

    Uni<MeetingView> get(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).chain(this::shown));
    }

    Uni<MeetingView> plan(Actor actor, String key, MeetingRequest request) {
        var ki = actor.onlyKi();
        PersonalData.refuseIn(Map.of("/title", request.title()));
        var meeting = new Meeting(ids.next(), ki, request);
        var fingerprint = Idempotency.fingerprint("meeting " + request);
        return tenants.in(ki, () -> bodies.referred(ki, request.bodyId(), "/bodyId")
                .chain(() -> idempotency.once(
                        ki, actor.sub(), key, fingerprint, meeting.id(), () -> meetings.persistAndFlush(meeting)))
                .chain(result -> find(result.id()))
                .chain(this::shown));
    }

    Uni<MeetingView> invite(Actor actor, UUID id, int version) {
        return move(actor, id, version, Meeting::invite);
    }

    Uni<MeetingView> release(Actor actor, UUID id, int version) {
        return move(actor, id, version, Meeting::release);
    }

    /** @param present seats that were filled; null if all were */
    Uni<MeetingView> hold(Actor actor, UUID id, int version, Integer present) {
        return tenants.of(actor, () -> find(id).invoke(meeting -> IfMatch.check(version, meeting.version()))
                .chain(meeting -> bodies.referred(meeting.ki(), meeting.bodyId(), "/bodyId")
                        .chain(body -> hold(actor, meeting, body, present))
                        .chain(meetings::flush)
                        .chain(() -> shown(meeting))));
    }

    private Uni<Void> hold(Actor actor, Meeting meeting, Body body, Integer present) {
        var filled = present == null ? body.size() : present;
        if (filled > body.size()) {
            var violation = new Violation("/seatsFilled", "Max", "the body has " + body.size() + " seats");
            throw Problem.rule("more-than-all-seats", violation);
        }
        meeting.hold(filled);
        var held = new SteeringEvent.MeetingHeld(meeting.id(), body.id(), body.kind(), filled, body.size());
        return events.append(meeting.ki(), actor.sub(), held);
    }

    private Uni<MeetingView> move(Actor actor, UUID id, int version, Consumer<Meeting> step) {
        return tenants.of(actor, () -> find(id).invoke(meeting -> IfMatch.check(version, meeting.version()))
                .invoke(step)
                .call(meetings::flush)
                .chain(this::shown));
    }

    private Uni<MeetingView> shown(Meeting meeting) {
        return agenda.of(meeting.id()).map(items -> MeetingView.of(meeting, items));
    }

    private Uni<Meeting> find(UUID id) {
        return meetings.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
