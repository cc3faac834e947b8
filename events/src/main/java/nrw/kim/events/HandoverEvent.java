package nrw.kim.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.RecipientKind;

/** What happens to a Fallübergabe from its offer to its end (B2-31 to B2-34). */
@OnTopic("kim.case.handover")
public sealed interface HandoverEvent extends KimEvent {

    /** Fallübergabe angeboten: all that a recipient may know before it accepts; the person stays in the case. */
    @EventType(value = "nrw.kim.handover.offered.v1", title = "Fallübergabe angeboten", titleEn = "Handover offered")
    record Offered(
            UUID handoverId,
            UUID caseId,
            UUID recipientOrg,
            RecipientKind recipientKind,
            HandoverKind kind,
            HandoverPurpose purpose,
            List<LifeDomain> domains,
            Ags ags,
            AgeGroup ageGroup,
            @MayBeAbsent LocalDate dueOn)
            implements HandoverEvent {
        @Override
        public UUID aggregateId() {
            return handoverId;
        }
    }

    /** Fallübergabe angenommen: from now on the recipient may read the consented extract. */
    @EventType(value = "nrw.kim.handover.accepted.v1", title = "Fallübergabe angenommen", titleEn = "Handover accepted")
    record Accepted(UUID handoverId, UUID caseId, UUID recipientOrg, int daysSinceOffered) implements HandoverEvent {
        @Override
        public UUID aggregateId() {
            return handoverId;
        }
    }

    /** Fallübergabe abgelehnt: final, a new attempt is a new handover. */
    @EventType(value = "nrw.kim.handover.declined.v1", title = "Fallübergabe abgelehnt", titleEn = "Handover declined")
    record Declined(UUID handoverId, UUID caseId, UUID recipientOrg, DeclineReason reason, int daysSinceOffered)
            implements HandoverEvent {
        @Override
        public UUID aggregateId() {
            return handoverId;
        }
    }

    /** Fallübergabe zurückgezogen: by the case manager, or because its consent was withdrawn. */
    @EventType(
            value = "nrw.kim.handover.withdrawn.v1",
            title = "Fallübergabe zurückgezogen",
            titleEn = "Handover taken back")
    record Withdrawn(UUID handoverId, UUID caseId, UUID recipientOrg) implements HandoverEvent {
        @Override
        public UUID aggregateId() {
            return handoverId;
        }
    }

    /** Fallübergabe abgelaufen: nobody answered in time. */
    @EventType(value = "nrw.kim.handover.expired.v1", title = "Fallübergabe abgelaufen", titleEn = "Handover expired")
    record Expired(UUID handoverId, UUID caseId, UUID recipientOrg) implements HandoverEvent {
        @Override
        public UUID aggregateId() {
            return handoverId;
        }
    }

    /** Fallübergabe begonnen: the recipient works on it. */
    @EventType(value = "nrw.kim.handover.started.v1", title = "Fallübergabe begonnen", titleEn = "Handover started")
    record Started(UUID handoverId, UUID caseId, UUID recipientOrg, int daysSinceOffered) implements HandoverEvent {
        @Override
        public UUID aggregateId() {
            return handoverId;
        }
    }

    /** Fallübergabe beendet: with the outcome that the case manager waits for (B2-31). */
    @EventType(value = "nrw.kim.handover.completed.v1", title = "Fallübergabe beendet", titleEn = "Handover completed")
    record Completed(
            UUID handoverId,
            UUID caseId,
            UUID recipientOrg,
            @MayBeAbsent HandoverOutcome outcome,
            int daysSinceOffered) implements HandoverEvent {
        @Override
        public UUID aggregateId() {
            return handoverId;
        }
    }

    /** Fallübergabe zurückgegeben: accepted before, handed back now. */
    @EventType(
            value = "nrw.kim.handover.returned.v1",
            title = "Fallübergabe zurückgegeben",
            titleEn = "Handover returned")
    record Returned(
            UUID handoverId,
            UUID caseId,
            UUID recipientOrg,
            @MayBeAbsent DeclineReason reason) implements HandoverEvent {
        @Override
        public UUID aggregateId() {
            return handoverId;
        }
    }
}
