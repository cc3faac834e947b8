package nrw.kim.abh.inbox;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.abh.authority.CompetenceHint;
import nrw.kim.abh.authority.Competences;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A Fallübergabe as the inbox shows it: no personal data.
 *
 * @param municipality name of the municipality of residence
 * @param competenceHint set if the residence lies outside this authority's area
 * @param procedureId the procedure that it led to; null if none
 */
@Schema(name = "InboxHandover")
public record InboxHandoverView(
        UUID handoverId,
        KiKey ki,
        String kiName,
        HandoverKind kind,
        HandoverPurpose purpose,
        List<LifeDomain> domains,
        Ags ags,
        String municipality,
        AgeGroup ageGroup,
        OffsetDateTime offeredAt,
        @Nullable LocalDate dueOn,
        HandoverStatus status,
        @Nullable OffsetDateTime answeredAt,
        @Nullable DeclineReason declineReason,
        @Nullable String declineNote,
        @Nullable UUID procedureId,
        @Nullable CompetenceHint competenceHint,
        int version) {

    static InboxHandoverView from(InboxHandover handover, Competences competences) {
        return new InboxHandoverView(
                handover.id(),
                handover.ki(),
                RegionalKeys.nameOf(handover.ki()).orElse(handover.ki().value()),
                handover.kind(),
                handover.purpose(),
                handover.domains(),
                handover.ags(),
                RegionalKeys.nameOf(handover.ags()).orElse(handover.ags().value()),
                handover.ageGroup(),
                handover.offeredAt(),
                handover.dueOn(),
                handover.status(),
                handover.answeredAt(),
                handover.declineReason(),
                handover.declineNote(),
                handover.procedureId(),
                competences.hint(handover.recipientOrg(), handover.ags()).orElse(null),
                handover.version());
    }
}
