package nrw.kim.network.interpreting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.GenderWish;
import nrw.kim.events.code.InterpretingCancellation;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.events.code.InterpretingStatus;
import nrw.kim.events.code.InterpretingTopic;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request as shown to who leads the pool, and to who asked.
 *
 * @param minuteOfDay minute of the day in Germany on which it begins
 * @param interpreterName whom it is offered to or who comes
 * @param cents reimbursement (Aufwandsentschädigung)
 * @param actions what can be done with it now
 */
@Schema(name = "InterpretingRequest")
record InterpretingView(
        UUID id,
        String language,
        GenderWish genderWish,
        LocalDate day,
        int minuteOfDay,
        int minutes,
        InterpretingMode mode,
        InterpretingTopic topic,
        @Nullable String ags,
        @Nullable UUID siteId,
        InterpretingStatus status,
        Instant requestedAt,
        @Nullable UUID interpreterId,
        @Nullable String interpreterName,
        @Nullable InterpretingCancellation cancellation,
        @Nullable Integer workedMinutes,
        @Nullable Integer km,
        @Nullable Integer cents,
        List<String> actions,
        int version)
        implements Versioned {

    static InterpretingView from(InterpretingRequest request, @Nullable String name) {
        var need = request.need();
        return new InterpretingView(
                request.id(),
                need.language(),
                need.genderWish(),
                need.day(),
                need.minuteOfDay(),
                need.minutes(),
                need.mode(),
                need.topic(),
                need.ags(),
                need.siteId(),
                request.status(),
                request.requestedAt(),
                request.interpreterId(),
                name,
                request.cancellation(),
                request.workedMinutes(),
                request.km(),
                request.cents(),
                InterpretingAction.allowedIn(request.status()),
                request.version());
    }
}
