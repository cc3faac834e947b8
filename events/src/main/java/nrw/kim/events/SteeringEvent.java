package nrw.kim.events;

import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.code.BodyKind;
import nrw.kim.events.code.DecisionResult;

/** What the bodies of the network do: Gremien, Sitzungen, Beschlüsse, Arbeitsaufträge (B1-01, B1-08). */
@OnTopic("kim.network.steering")
public sealed interface SteeringEvent extends KimEvent {

    /** Sitzung durchgeführt: seats by function, never who sat on them. */
    @EventType(value = "nrw.kim.steering.meeting-held.v1", title = "Sitzung durchgeführt", titleEn = "Meeting held")
    record MeetingHeld(UUID aggregateId, UUID bodyId, BodyKind bodyKind, int seatsFilled, int seats)
            implements SteeringEvent {}

    /** Beschluss gefasst: on a theme or on something else; the wording stays in network-service. */
    @EventType(value = "nrw.kim.steering.decision-taken.v1", title = "Beschluss gefasst", titleEn = "Decision taken")
    record DecisionTaken(
            UUID aggregateId, UUID meetingId, @MayBeAbsent UUID themeId, DecisionResult result)
            implements SteeringEvent {}

    /** Arbeitsauftrag erteilt: what a decision asks of somebody. */
    @EventType(
            value = "nrw.kim.steering.assignment-given.v1",
            title = "Arbeitsauftrag erteilt",
            titleEn = "Assignment given")
    record AssignmentGiven(
            UUID aggregateId, UUID decisionId, @MayBeAbsent LocalDate dueOn) implements SteeringEvent {}

    /** Arbeitsauftrag erledigt: in time, or late. */
    @EventType(
            value = "nrw.kim.steering.assignment-done.v1",
            title = "Arbeitsauftrag erledigt",
            titleEn = "Assignment done")
    record AssignmentDone(UUID aggregateId, UUID decisionId, boolean inTime) implements SteeringEvent {}

    /** Gremium eingerichtet: Lenkungsgruppe or a body that it set up (B1-14). */
    @EventType(value = "nrw.kim.steering.group-founded.v1", title = "Gremium eingerichtet", titleEn = "Body founded")
    record GroupFounded(UUID aggregateId, BodyKind kind) implements SteeringEvent {}
}
