package nrw.kim.events;

import java.util.UUID;

/**
 * Something that happened in one of the services and that the others may know.
 *
 * <p>Carries ids, codes, keys and coarse groups only; never a name, a birth date, a contact or free text of a case
 * (design: events carry no personal data). Fields are only ever added; a reader ignores what it does not know.
 */
public sealed interface KimEvent
        permits CaseEvent,
                ConsentEvent,
                DirectoryEvent,
                ErasureEvent,
                FeedbackEvent,
                GapEvent,
                HandoverAnswerEvent,
                HandoverEvent,
                InterpretingAnswerEvent,
                InterpretingRequestEvent,
                NetworkGapEvent,
                ProcedureEvent,
                ReferralEvent,
                SteeringEvent,
                WalkInEvent {

    /** Id of the aggregate that the event is about: Kafka key and CloudEvents subject. */
    UUID aggregateId();
}
