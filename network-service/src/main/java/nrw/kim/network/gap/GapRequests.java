package nrw.kim.network.gap;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nrw.kim.events.Ags;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the requests about gaps. */
final class GapRequests {
    private GapRequests() {}

    /**
     * Direct entry by the koordinierende Stelle.
     *
     * @param ags municipality it shows in; null if everywhere
     * @param releasedForStructure that the text names no person; who enters on the structure level need not say so
     */
    @Schema(name = "GapEntry")
    record Report(
            @NotNull GapKind kind,
            @NotNull GapDimension dimension,
            @NotNull LifeDomain domain,
            @NotNull List<@NotNull Rechtskreis> rechtskreise,
            Ags ags,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String description,
            @NotNull GapFrequency frequency,
            @AssertTrue Boolean releasedForStructure) {}

    /** Examined, with an optional note. */
    @Schema(name = "GapTriage")
    record Triage(@Size(max = 2000) String note) {}

    /** Not recognised, with the reason (B1-32). */
    @Schema(name = "GapRejection")
    record Reject(@NotBlank @Size(max = 2000) String reason) {}

    /** Solved, partly solved or not solvable here. */
    @Schema(name = "GapSolution")
    record Solve(
            @NotNull Result result,
            @NotBlank @Size(max = 2000) String note) {}

    /** Passed on to a higher level (B1-33). */
    @Schema(name = "GapEscalation")
    record Escalate(
            @NotNull EscalationLevel level,
            @NotBlank @Size(max = 200) String recipient,
            @NotBlank @Size(max = 2000) String note) {}

    /** What working on a gap can lead to. */
    @Schema(name = "GapResult")
    enum Result {
        SOLVED(GapStatus.SOLVED),
        PARTLY_SOLVED(GapStatus.PARTLY_SOLVED),
        NOT_SOLVABLE(GapStatus.NOT_SOLVABLE);

        private final GapStatus status;

        Result(GapStatus status) {
            this.status = status;
        }

        GapStatus status() {
            return status;
        }
    }
}
