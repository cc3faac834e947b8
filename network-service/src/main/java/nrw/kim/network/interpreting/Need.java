package nrw.kim.network.interpreting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.InterpretingRequestEvent;
import nrw.kim.events.code.GenderWish;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.events.code.InterpretingTopic;

/**
 * What is needed, in the wall clock of Germany.
 *
 * @param ags municipality in which it is; null if by phone or video
 * @param siteId site at which it is, if at one
 */
@Embeddable
record Need(
        String language,
        @Enumerated(EnumType.STRING) GenderWish genderWish,
        LocalDate day,
        int minuteOfDay,
        int minutes,
        @Enumerated(EnumType.STRING) InterpretingMode mode,
        @Enumerated(EnumType.STRING) InterpretingTopic topic,
        String ags,
        UUID siteId) {

    static Need of(InterpretingRequestEvent.Requested request) {
        return new Need(
                request.language().language(),
                request.genderWish(),
                request.day(),
                request.minuteOfDay(),
                request.minutes(),
                request.mode(),
                request.topic(),
                request.ags() == null ? null : request.ags().value(),
                request.site());
    }

    Need movedTo(InterpretingRequestEvent.Moved moved) {
        return new Need(
                language,
                genderWish,
                moved.day(),
                moved.minuteOfDay(),
                moved.minutes(),
                mode,
                topic,
                moved.ags() == null ? null : moved.ags().value(),
                moved.site());
    }

    boolean overlaps(Need other) {
        return day.equals(other.day)
                && minuteOfDay < other.minuteOfDay + other.minutes
                && other.minuteOfDay < minuteOfDay + minutes;
    }

    Ags place() {
        return ags == null ? null : new Ags(ags);
    }
}
