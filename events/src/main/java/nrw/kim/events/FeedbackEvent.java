package nrw.kim.events;

import java.util.UUID;
import nrw.kim.events.code.FeedbackChannel;

/** What Ratsuchende say of the counselling (B2-60): nobody knows who. Their own words stay in case-service. */
@OnTopic("kim.case.feedback")
public sealed interface FeedbackEvent extends KimEvent {

    /** Rückmeldung eingegangen: answers from 1 (not at all) to 5 (fully); what was left out is absent. */
    @EventType(value = "nrw.kim.feedback.received.v1", title = "Rückmeldung eingegangen", titleEn = "Feedback received")
    record Received(
            UUID feedbackId,
            UUID site,
            FeedbackChannel feedbackChannel,
            @MayBeAbsent Integer welcome,
            @MayBeAbsent Integer understood,
            @MayBeAbsent Integer helped,
            @MayBeAbsent Integer nextSteps)
            implements FeedbackEvent {
        @Override
        public UUID aggregateId() {
            return feedbackId;
        }
    }
}
