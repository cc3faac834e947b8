package nrw.kim.network.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;
import nrw.kim.network.theme.ThemeSteering;
import nrw.kim.network.theme.ThemeView;

/** What a meeting deals with. A theme on the agenda is thereby submitted (B1-35). */
@ApplicationScoped
public class AgendaService {
    private final TenantTransaction tenants;
    private final MeetingRepository meetings;
    private final AgendaRepository agenda;
    private final ThemeSteering themes;
    private final Idempotency idempotency;
    private final Ids ids;

    AgendaService(
            TenantTransaction tenants,
            MeetingRepository meetings,
            AgendaRepository agenda,
            ThemeSteering themes,
            Idempotency idempotency,
            Ids ids) {
        this.tenants = tenants;
        this.meetings = meetings;
        this.agenda = agenda;
        this.themes = themes;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    /** A meeting and one of its items, for a decision. */
    public record OnAgenda(Meeting meeting, AgendaItem item) {}

    Uni<AgendaItemView> add(Actor actor, UUID meetingId, String key, AgendaRequest request) {
        refusePersons(request);
        var id = ids.next();
        var fingerprint = Idempotency.fingerprint("agenda " + meetingId + request);
        return tenants.in(actor.onlyKi(), () -> find(meetingId)
                .chain(meeting -> idempotency.once(
                        meeting.ki(), actor.sub(), key, fingerprint, id, () -> put(actor, meeting, id, request)))
                .chain(result -> agenda.findById(result.id()))
                .map(AgendaItemView::from));
    }

    /** Puts a theme on the agenda of a meeting, to be decided. */
    Uni<ThemeView> submit(Actor actor, UUID themeId, int themeVersion, UUID meetingId) {
        return tenants.in(actor.onlyKi(), () -> themes.view(actor, themeId)
                .invoke(theme -> IfMatch.check(themeVersion, theme.version()))
                .map(theme -> new AgendaRequest(theme.title(), AgendaKind.BESCHLUSS, themeId, null))
                .chain(request -> referred(meetingId).chain(meeting -> put(actor, meeting, ids.next(), request)))
                .chain(() -> themes.view(actor, themeId)));
    }

    /** The item of a meeting that a decision is about; runs in the caller's transaction. */
    public Uni<OnAgenda> forDecision(UUID meetingId, int meetingVersion, UUID itemId) {
        return find(meetingId)
                .invoke(meeting -> IfMatch.check(meetingVersion, meeting.version()))
                .chain(meeting -> agenda.item(meetingId, itemId)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .map(item -> new OnAgenda(meeting, item)));
    }

    private Uni<Void> put(Actor actor, Meeting meeting, UUID id, AgendaRequest request) {
        var item = new AgendaItem(id, meeting, request);
        var stored = agenda.persistAndFlush(item);
        return request.themeId() == null
                ? stored.replaceWithVoid()
                : stored.chain(() -> themes.submit(actor, request.themeId(), meeting.id(), id));
    }

    private Uni<Meeting> find(UUID id) {
        return meetings.locked(id).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<Meeting> referred(UUID id) {
        return meetings.locked(id)
                .onItem()
                .ifNull()
                .failWith(() ->
                        Problem.rule("unknown-meeting", new Violation("/meetingId", "Reference", "no such meeting")));
    }

    private static void refusePersons(AgendaRequest request) {
        var texts = new HashMap<String, String>();
        texts.put("/title", request.title());
        texts.put("/presenter", request.presenter());
        PersonalData.refuseIn(texts);
    }
}
