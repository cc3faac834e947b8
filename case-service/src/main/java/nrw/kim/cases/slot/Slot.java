package nrw.kim.cases.slot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nrw.kim.events.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Time for one appointment at a site.
 *
 * @param languages BCP 47 tags of what is spoken there then
 */
@Schema(name = "FreeSlot")
public record Slot(OffsetDateTime startsAt, int minutes, List<String> languages) {

    /** True if the language is spoken then; an office hour that names none says nothing against it. */
    boolean speaks(String language) {
        return languages.isEmpty()
                || languages.stream().map(LanguageTag::new).anyMatch(tag -> tag.language()
                        .equals(language));
    }

    /** True if it is this very time. */
    boolean is(OffsetDateTime start, int length) {
        return startsAt.isEqual(start) && minutes == length;
    }

    boolean overlaps(Busy busy) {
        var begin = startsAt.toInstant();
        return begin.isBefore(busy.end()) && busy.start().isBefore(begin.plus(minutes, ChronoUnit.MINUTES));
    }

    /** Time in which somebody is already counselled. */
    record Busy(Instant start, Instant end) {}
}
