package nrw.kim.cases.due;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.HandoverStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A handover of one's own cases with the person whom it is about: who sent it must see that first. */
@Schema(name = "OwnHandover")
public record OpenHandover(
        UUID id,
        UUID caseId,
        String caseNumber,
        String personName,
        String recipientName,
        HandoverPurpose purpose,
        HandoverStatus status,
        @Nullable HandoverOutcome outcome,
        OffsetDateTime offeredAt,
        @Nullable LocalDate dueOn,
        @Nullable String forColleague) {
    static OpenHandover from(Tuple row) {
        return new OpenHandover(
                row.get("id", UUID.class),
                row.get("case_id", UUID.class),
                row.get("number", String.class),
                row.get("person", String.class),
                row.get("recipient_name", String.class),
                HandoverPurpose.valueOf(row.get("purpose", String.class)),
                HandoverStatus.valueOf(row.get("status", String.class)),
                Optional.ofNullable(row.get("outcome", String.class))
                        .map(HandoverOutcome::valueOf)
                        .orElse(null),
                row.get("offered_at", OffsetDateTime.class),
                row.get("due_on", LocalDate.class),
                row.get("for_colleague", String.class));
    }
}
