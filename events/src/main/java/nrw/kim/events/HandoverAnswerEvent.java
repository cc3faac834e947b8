package nrw.kim.events;

import java.util.UUID;
import nrw.kim.events.code.AnswerKind;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverOutcome;

/** What the ABH answers to a Fallübergabe. The handover belongs to case-service, which moves it on this word. */
@OnTopic("kim.abh.handover-answer")
public sealed interface HandoverAnswerEvent extends KimEvent {

    /** Fallübergabe beantwortet: {@code reason} with a refusal or return, {@code outcome} with a completion. */
    @EventType(
            value = "nrw.kim.handover-answer.answered.v1",
            title = "Fallübergabe beantwortet",
            titleEn = "Handover answered")
    record Answered(
            UUID handoverId,
            AnswerKind answer,
            @MayBeAbsent DeclineReason reason,
            @MayBeAbsent HandoverOutcome outcome) implements HandoverAnswerEvent {
        @Override
        public UUID aggregateId() {
            return handoverId;
        }
    }
}
