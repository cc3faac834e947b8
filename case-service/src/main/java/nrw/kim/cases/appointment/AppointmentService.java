package nrw.kim.cases.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.interpreting.InterpretingService;
import nrw.kim.cases.slot.SlotService;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Plans appointments, moves them, and records what became of them. */
@ApplicationScoped
public class AppointmentService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final AppointmentRepository appointments;
    private final DirectoryService directory;
    private final SlotService slots;
    private final InterpretingService interpreting;
    private final Meetings meetings;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    AppointmentService(
            TenantTransaction tenants,
            CaseService cases,
            AppointmentRepository appointments,
            DirectoryService directory,
            SlotService slots,
            InterpretingService interpreting,
            Meetings meetings,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.appointments = appointments;
        this.directory = directory;
        this.slots = slots;
        this.interpreting = interpreting;
        this.meetings = meetings;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<Appointment>> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.APPOINTMENTS_READ)
                .chain(file -> appointments.ofCase(caseId)));
    }

    Uni<Appointment> plan(Actor actor, UUID caseId, AppointmentRequest request, String key) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("plan appointment"))
                .call(file -> requireSite(file.ki(), request))
                .chain(file -> idempotency.once(
                        file.ki(), actor.sub(), key, Idempotency.fingerprint(caseId + " " + request), id, () -> hold(
                                        file.ki(), request)
                                .chain(() ->
                                        appointments.persistAndFlush(new Appointment(id, file.ki(), caseId, request)))))
                .chain(result -> appointments.findById(result.id())));
    }

    Uni<Appointment> change(Actor actor, UUID caseId, UUID id, int version, AppointmentRequest request) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .call(file -> requireSite(file.ki(), request))
                .chain(file -> find(caseId, id)
                        .invoke(appointment -> IfMatch.check(version, appointment.version()))
                        // Who keeps the time keeps the slot; it is not free, because it is one's own.
                        .call(appointment -> appointment.isAt(request) ? nothing() : hold(file.ki(), request))
                        .call(appointment -> change(actor, file, appointment, request)))
                .call(appointments::flush));
    }

    /** Who was to interpret is asked again for another time, and who was to come for another place too. */
    private Uni<Void> change(Actor actor, Case file, Appointment appointment, AppointmentRequest request) {
        var sameTime = appointment.isThen(request);
        var site = Meetings.siteOf(file, appointment);
        appointment.change(request);
        if (sameTime && Objects.equals(site, Meetings.siteOf(file, appointment))) {
            return nothing();
        }
        return meetings.of(file, appointment)
                .chain(meeting -> sameTime
                        ? interpreting.elsewhere(actor, appointment.id(), meeting)
                        : interpreting.moved(actor, appointment.id(), meeting));
    }

    /** An appointment at a site names one that the KI has. */
    private Uni<Void> requireSite(KiKey ki, AppointmentRequest request) {
        return request.siteId() == null
                ? nothing()
                : directory.requireSite(ki, request.siteId()).replaceWithVoid();
    }

    /** Whoever makes an appointment at a site waits for who is doing so there, so that each sees the other's. */
    private Uni<Void> hold(KiKey ki, AppointmentRequest request) {
        if (!request.namesSite()) {
            return request.bookSlot() ? Uni.createFrom().failure(Problem.rule("slot-without-site")) : nothing();
        }
        return request.bookSlot()
                ? slots.hold(ki, request.siteId(), request.startsAt(), request.minutes())
                : directory.lockSite(ki, request.siteId()).replaceWithVoid();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    Uni<Appointment> close(Actor actor, UUID caseId, UUID id, int version, AppointmentStatus result, String reason) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .chain(file -> find(caseId, id))
                .invoke(appointment -> {
                    IfMatch.check(version, appointment.version());
                    appointment.close(result, reason, OffsetDateTime.now(clock));
                })
                .call(appointment -> result == AppointmentStatus.CANCELLED
                        ? interpreting.appointmentCancelled(actor, id)
                        : nothing())
                .call(appointments::flush));
    }

    Uni<Appointment> restore(Actor actor, UUID caseId, UUID id, int version) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("restore appointment"))
                .chain(file -> find(caseId, id))
                .invoke(appointment -> {
                    IfMatch.check(version, appointment.version());
                    appointment.restore(OffsetDateTime.now(clock));
                })
                .call(appointments::flush));
    }

    /** The appointment for a calendar program. */
    Uni<String> calendarFile(Actor actor, UUID caseId, UUID id) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.APPOINTMENTS_READ)
                .chain(file -> find(caseId, id).map(found -> CalendarFile.of(found.entry(file.number())))));
    }

    private Uni<Appointment> find(UUID caseId, UUID id) {
        return appointments.findById(id).invoke(appointment -> {
            if (appointment == null || !appointment.caseId().equals(caseId)) {
                throw Problem.notFound();
            }
        });
    }
}
