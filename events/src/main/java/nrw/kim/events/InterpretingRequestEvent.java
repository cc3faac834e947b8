package nrw.kim.events;

import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.code.GenderWish;
import nrw.kim.events.code.InterpretingCancellation;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.events.code.InterpretingTopic;

/**
 * What case work asks of the Sprachmittlerpool (B2-55). Names a request, never a case or a person; times are those of the
 * clock on the wall in Germany.
 */
@OnTopic("kim.case.interpreting")
public sealed interface InterpretingRequestEvent extends KimEvent {

    /** Sprachmittlung angefragt. */
    @EventType(
            value = "nrw.kim.interpreting.requested.v1",
            title = "Sprachmittlung angefragt",
            titleEn = "Interpreter requested")
    record Requested(
            UUID requestId,
            LanguageTag language,
            GenderWish genderWish,
            LocalDate day,
            int minuteOfDay,
            int minutes,
            InterpretingMode mode,
            InterpretingTopic topic,
            @MayBeAbsent Ags ags,
            @MayBeAbsent UUID site)
            implements InterpretingRequestEvent {
        @Override
        public UUID aggregateId() {
            return requestId;
        }
    }

    /**
     * Sprachmittlung verlegt: another day, hour, length or place.
     *
     * @param ags municipality where it is now; absent where none is known, and without meaning where nobody comes on site
     * @param site site where it is now; absent elsewhere
     */
    @EventType(
            value = "nrw.kim.interpreting.moved.v1",
            title = "Sprachmittlung verlegt",
            titleEn = "Interpreter request moved")
    record Moved(
            UUID requestId,
            LocalDate day,
            int minuteOfDay,
            int minutes,
            @MayBeAbsent Ags ags,
            @MayBeAbsent UUID site) implements InterpretingRequestEvent {
        @Override
        public UUID aggregateId() {
            return requestId;
        }
    }

    /** Sprachmittlung abgesagt. */
    @EventType(
            value = "nrw.kim.interpreting.cancelled.v1",
            title = "Sprachmittlung abgesagt",
            titleEn = "Interpreter request cancelled")
    record Cancelled(UUID requestId, InterpretingCancellation reason) implements InterpretingRequestEvent {
        @Override
        public UUID aggregateId() {
            return requestId;
        }
    }
}
