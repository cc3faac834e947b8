package nrw.kim.cases.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.interpreting.Interpreting;
import nrw.kim.cases.interpreting.InterpretingService;
import nrw.kim.cases.interpreting.InterpretingWish;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.InterpretingCancellation;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Asks for a Sprachmittlung for an appointment that is still to come. */
@ApplicationScoped
class AppointmentInterpretingService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final AppointmentRepository appointments;
    private final InterpretingService interpreting;
    private final Meetings meetings;
    private final Idempotency idempotency;
    private final Ids ids;

    AppointmentInterpretingService(
            TenantTransaction tenants,
            CaseService cases,
            AppointmentRepository appointments,
            InterpretingService interpreting,
            Meetings meetings,
            Idempotency idempotency,
            Ids ids) {
        this.tenants = tenants;
        this.cases = cases;
        this.appointments = appointments;
        this.interpreting = interpreting;
        this.meetings = meetings;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    Uni<List<Interpreting>> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.APPOINTMENTS_READ)
                .chain(file -> interpreting.ofCase(caseId)));
    }

    Uni<Interpreting> ask(Actor actor, UUID caseId, InterpretingWish wish, String key) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("request interpreter"))
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(caseId + " " + wish),
                        id,
                        () -> ask(actor, file, id, wish)))
                .chain(result -> interpreting.request(result.id())));
    }

    private Uni<Interpreting> ask(Actor actor, Case file, UUID id, InterpretingWish wish) {
        return appointments
                .locked(wish.appointmentId())
                .invoke(appointment -> requirePlanned(appointment, file.id()))
                .chain(appointment -> meetings.of(file, appointment))
                .chain(meeting -> interpreting.ask(actor, file.ki(), id, file.id(), wish, meeting));
    }

    private static void requirePlanned(Appointment appointment, UUID caseId) {
        if (appointment == null || !appointment.caseId().equals(caseId)) {
            throw Problem.rule("unknown-appointment", new Violation("/appointmentId", "Reference", "not of this case"));
        }
        appointment.requirePlanned("request interpreter");
    }

    Uni<Interpreting> cancel(Actor actor, UUID caseId, UUID id, int version) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .chain(file -> interpreting.request(id))
                .invoke(request -> {
                    if (request == null || !request.isOf(caseId)) {
                        throw Problem.notFound();
                    }
                    IfMatch.check(version, request.view().version());
                })
                .call(request -> interpreting.cancel(actor, request, InterpretingCancellation.NOT_NEEDED))
                .call(appointments::flush));
    }
}
