package nrw.kim.cases.interpreting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nrw.kim.events.Ags;
import nrw.kim.events.InterpretingAnswerEvent;
import nrw.kim.events.InterpretingRequestEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.LanguageTag;
import nrw.kim.events.code.InterpretingCancellation;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;

/** Asks the pool for an appointment and takes its answers. Runs in the caller's transaction. */
@ApplicationScoped
public class InterpretingService {
    private final InterpretingRepository requests;
    private final DomainEvents events;

    InterpretingService(InterpretingRepository requests, DomainEvents events) {
        this.requests = requests;
        this.events = events;
    }

    /**
     * When and where the appointment is.
     *
     * @param ags municipality; null if unknown
     * @param site site of the directory; null elsewhere
     */
    public record Meeting(OffsetDateTime startsAt, int minutes, Ags ags, UUID site) {
        private LocalDate day() {
            return LocalDays.of(startsAt);
        }

        private int minuteOfDay() {
            return startsAt.atZoneSameInstant(LocalDays.ZONE).get(ChronoField.MINUTE_OF_DAY);
        }
    }

    /** All that was asked for the appointments of a case. */
    public Uni<List<Interpreting>> ofCase(UUID caseId) {
        return requests.ofCase(caseId);
    }

    /** One of the requests, by its reference. */
    public Uni<Interpreting> request(UUID id) {
        return requests.findById(id);
    }

    /** Asks the pool; fails with 409 while an earlier request for the appointment is open. */
    public Uni<Interpreting> ask(Actor actor, KiKey ki, UUID id, UUID caseId, InterpretingWish wish, Meeting meeting) {
        return requests.openOf(wish.appointmentId())
                .invoke(open -> {
                    if (!open.isEmpty()) {
                        throw Problem.conflict("interpreting-open");
                    }
                })
                .chain(() -> requests.persistAndFlush(new Interpreting(id, ki, caseId, wish)))
                .call(() -> events.append(ki, actor.sub(), requested(id, wish, meeting)));
    }

    private static InterpretingRequestEvent requested(UUID id, InterpretingWish wish, Meeting meeting) {
        var onSite = wish.mode() == InterpretingMode.ON_SITE;
        return new InterpretingRequestEvent.Requested(
                id,
                new LanguageTag(wish.language()),
                wish.genderWish(),
                meeting.day(),
                meeting.minuteOfDay(),
                meeting.minutes(),
                wish.mode(),
                wish.topic(),
                onSite ? meeting.ags() : null,
                onSite ? meeting.site() : null);
    }

    /** The appointment is at another time or place: the pool asks anew. */
    public Uni<Void> moved(Actor actor, UUID appointmentId, Meeting meeting) {
        return eachOpen(appointmentId, request -> {
            request.ask();
            return events.append(request.ki(), actor.sub(), moved(request, meeting));
        });
    }

    /** The appointment is at another place at the same time: who calls in from afar may do so as before. */
    public Uni<Void> elsewhere(Actor actor, UUID appointmentId, Meeting meeting) {
        return eachOpen(appointmentId, request -> {
            if (!request.isOnSite()) {
                return Uni.createFrom().voidItem();
            }
            request.ask();
            return events.append(request.ki(), actor.sub(), moved(request, meeting));
        });
    }

    private static InterpretingRequestEvent moved(Interpreting request, Meeting meeting) {
        return new InterpretingRequestEvent.Moved(
                request.id(),
                meeting.day(),
                meeting.minuteOfDay(),
                meeting.minutes(),
                request.isOnSite() ? meeting.ags() : null,
                request.isOnSite() ? meeting.site() : null);
    }

    /** The appointment is called off. */
    public Uni<Void> appointmentCancelled(Actor actor, UUID appointmentId) {
        return eachOpen(
                appointmentId, request -> cancel(actor, request, InterpretingCancellation.APPOINTMENT_CANCELLED));
    }

    /** Nobody is needed any more; fails with 409 once it is over. */
    public Uni<Void> cancel(Actor actor, Interpreting request, InterpretingCancellation reason) {
        request.cancel();
        return events.append(request.ki(), actor.sub(), new InterpretingRequestEvent.Cancelled(request.id(), reason));
    }

    private Uni<Void> eachOpen(UUID appointmentId, Function<Interpreting, Uni<Void>> step) {
        return requests.openOf(appointmentId).chain(open -> Multi.createFrom()
                .iterable(open)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .asList()
                .chain(requests::flush));
    }

    /** An answer that comes after the end changes nothing: what case work called off stays so. */
    Uni<Void> take(InterpretingAnswerEvent answer) {
        return switch (answer) {
            case InterpretingAnswerEvent.Answered answered ->
                requests.findById(answered.requestId())
                        .invoke(request -> {
                            if (request != null && request.isOpen()) {
                                request.answer(answered.status(), answered.interpreterId());
                            }
                        })
                        .replaceWithVoid();
        };
    }
}
