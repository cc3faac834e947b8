package nrw.kim.events;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.CounsellingLanguage;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.WalkInOutcome;

/** What happens in an Offene Sprechstunde (B2-09, X-28). Names no case, so that a visit never leads to a person. */
@OnTopic("kim.case.walk-in")
public sealed interface WalkInEvent extends KimEvent {

    /** Offene Sprechstunde besucht: one visit, anonymous or of a person with a case. */
    @EventType(
            value = "nrw.kim.walk-in.recorded.v1",
            title = "Besuch der offenen Sprechstunde erfasst",
            titleEn = "Walk-in recorded")
    record Recorded(
            UUID walkInId,
            UUID site,
            boolean anonymous,
            int minutes,
            List<LifeDomain> lifeDomains,
            WalkInOutcome outcome,
            @MayBeAbsent OrganisationType referredTo,
            @MayBeAbsent CounsellingLanguage language)
            implements WalkInEvent {
        @Override
        public UUID aggregateId() {
            return walkInId;
        }
    }
}
