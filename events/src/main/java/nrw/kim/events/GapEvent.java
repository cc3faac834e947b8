package nrw.kim.events;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapSource;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;

/** A Systemlücke as it is reported (B1-30), by case work and by the ABH: one topic for each of the two writers. */
@OnTopic(value = "kim.case.gap", also = "kim.abh.gap")
public sealed interface GapEvent extends KimEvent {

    /** Systemlücke gemeldet: title and description are released for the structure level by a human. */
    @EventType(value = "nrw.kim.gap.reported.v1", title = "Systemlücke gemeldet", titleEn = "System gap reported")
    record Reported(
            UUID gapId,
            GapKind kind,
            GapDimension dimension,
            LifeDomain domain,
            List<Rechtskreis> rechtskreise,
            @MayBeAbsent Ags ags,
            @ReleasedText String title,
            @ReleasedText String description,
            GapFrequency frequency,
            GapSource source)
            implements GapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }
}
