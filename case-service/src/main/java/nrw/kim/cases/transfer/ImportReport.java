package nrw.kim.cases.transfer;

import java.util.List;
import java.util.UUID;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of each line of an import.
 *
 * @param dryRun true if nothing was stored
 */
@Schema(name = "ImportReport", description = "Bericht einer Übernahme, Zeile für Zeile")
public record ImportReport(boolean dryRun, List<Line> lines) {

    /** What became of a line. */
    @Schema(name = "ImportOutcome")
    public enum Outcome {
        /** Fits; would be taken over. */
        READY,
        /** Taken over. */
        CREATED,
        /** Was taken over before; nothing happened. */
        ALREADY_THERE,
        /** Cannot be taken over; the violations say why. */
        REJECTED
    }

    /**
     * One line.
     *
     * @param line its number in the file, the first one after the header being 2
     * @param source the earlier system's reference; null if the line has none
     * @param caseId the case, once there is one
     * @param possibleDuplicate a person of the same birth date whose name sounds alike is known already: a hint, no refusal (B2-37)
     * @param violations pointers name the column
     */
    @Schema(name = "ImportReportLine")
    public record Line(
            int line,
            @Nullable String source,
            Outcome outcome,
            @Nullable UUID caseId,
            boolean possibleDuplicate,
            List<Violation> violations) {

        static Line rejected(int line, String source, List<Violation> violations) {
            return new Line(line, source, Outcome.REJECTED, null, false, violations);
        }

        static Line of(int line, String source, Outcome outcome, UUID caseId, boolean possibleDuplicate) {
            return new Line(line, source, outcome, caseId, possibleDuplicate, List.of());
        }
    }
}
