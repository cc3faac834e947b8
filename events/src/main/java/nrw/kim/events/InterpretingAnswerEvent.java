package nrw.kim.events;

import java.util.UUID;
import nrw.kim.events.code.InterpretingStatus;

/** What the Sprachmittlerpool answers to case work (B2-55). */
@OnTopic("kim.network.interpreting")
public sealed interface InterpretingAnswerEvent extends KimEvent {

    /** Anfrage nach Sprachmittlung beantwortet: its new state, and whom it is offered to or who comes. */
    @EventType(
            value = "nrw.kim.interpreting-answer.answered.v1",
            title = "Anfrage nach Sprachmittlung beantwortet",
            titleEn = "Interpreter request answered")
    record Answered(
            UUID requestId,
            InterpretingStatus status,
            @MayBeAbsent UUID interpreterId) implements InterpretingAnswerEvent {
        @Override
        public UUID aggregateId() {
            return requestId;
        }
    }
}
