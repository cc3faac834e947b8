package nrw.kim.cases.merge;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case that was given up for another one.
 *
 * @param responsibleName who led it
 * @param undoUntil last day on which it can be taken back
 * @param mayUndo the reader may do so today
 * @param version for taking it back
 */
@Schema(name = "MergedCase")
public record MergeView(
        UUID caseId,
        String caseNumber,
        String responsibleName,
        OffsetDateTime mergedAt,
        LocalDate undoUntil,
        boolean mayUndo,
        int version) {}
