package nrw.kim.cases.retention;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.code.ErasureHoldReason;
import nrw.kim.events.code.ErasureReason;
import nrw.kim.kit.access.AccessLog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of announced and held erasures, without the person.
 *
 * @param day on which the case is erased or, if nothing is announced, the hold ends
 * @param version for {@code If-Match}
 */
@Schema(name = "AnnouncedCase")
record AnnouncedCase(
        @Schema(required = true) UUID caseId,
        @Schema(required = true) String caseNumber,
        @Schema(required = true) LocalDate closedOn,
        @Schema(required = true) LocalDate day,
        @Schema(required = true) RetentionState state,
        @Nullable ErasureReason reason,
        @Nullable LocalDate holdUntil,
        @Nullable ErasureHoldReason holdReason,
        @Schema(required = true) int version) {

    /** A line with whose it is. */
    record Row(AnnouncedCase line, AccessLog.Read read) {
        static Row of(Tuple row, LocalDate today) {
            var id = UUID.fromString(row.get("case_id", String.class));
            var holdUntil = row.get("hold_until", LocalDate.class);
            var held = holdUntil != null && !today.isAfter(holdUntil);
            var reason = row.get("reason", String.class);
            var line = new AnnouncedCase(
                    id,
                    row.get("number", String.class),
                    row.get("closed_on", LocalDate.class),
                    row.get("day", LocalDate.class),
                    held ? RetentionState.HELD : RetentionState.ANNOUNCED,
                    reason == null ? null : ErasureReason.valueOf(reason),
                    held ? holdUntil : null,
                    held ? ErasureHoldReason.valueOf(row.get("hold_reason", String.class)) : null,
                    row.get("version", Integer.class) + 1);
            return new Row(line, new AccessLog.Read(id, UUID.fromString(row.get("person_id", String.class))));
        }
    }
}
