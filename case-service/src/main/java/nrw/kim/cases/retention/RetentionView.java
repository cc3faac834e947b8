package nrw.kim.cases.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.events.code.ErasureHoldReason;
import nrw.kim.events.code.ErasureReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the erasure of a case.
 *
 * @param state null while the case is not over, or goes with the one it was merged into
 * @param eraseOn the day as it is announced or, while nothing is, as the years have it; null while something open keeps the case
 * @param reason why it is announced; null while nothing is
 * @param holdUntil last day of the hold; null if there is none
 * @param mayDecide the reader may announce, take back, hold and release
 */
@Schema(name = "CaseRetention")
record RetentionView(
        @Schema(required = true) UUID caseId,
        @Nullable RetentionState state,
        @Nullable LocalDate eraseOn,
        @Nullable ErasureReason reason,
        @Nullable String note,
        @Nullable LocalDate holdUntil,
        @Nullable ErasureHoldReason holdReason,
        @Nullable String holdNote,
        @Schema(required = true) boolean mayDecide,
        @Schema(required = true) int version) {

    static RetentionView of(
            Case file, @Nullable CaseRetention said, Optional<LocalDate> byRule, boolean mayDecide, LocalDate today) {
        if (file.isOpen() || file.merger() != null) {
            return new RetentionView(file.id(), null, null, null, null, null, null, null, false, version(said));
        }
        if (said == null) {
            return new RetentionView(
                    file.id(), RetentionState.KEPT, byRule.orElse(null), null, null, null, null, null, mayDecide, 0);
        }
        var held = said.state(today) == RetentionState.HELD;
        return new RetentionView(
                file.id(),
                said.state(today),
                byRule.map(day -> said.isAnnounced() ? said.eraseOn() : day).orElse(null),
                said.reason(),
                said.note(),
                held ? said.holdUntil() : null,
                held ? said.holdReason() : null,
                held ? said.holdNote() : null,
                mayDecide,
                version(said));
    }

    private static int version(CaseRetention said) {
        return said == null ? 0 : said.etag();
    }
}
