package nrw.kim.abh.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nrw.kim.events.code.ProcedureDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision that an officer took.
 *
 * @param validUntil end of the title; only for a grant that has one
 * @param reason needed for a refusal and for a grant in spite of open conditions
 */
@Schema(name = "ProcedureRuling")
public record DecisionRequest(
        @NotNull ProcedureDecision decision,
        LocalDate validUntil,

        @Schema(description = "Begründung; bitte keine Namen, Geburtsdaten oder Aktenzeichen") @Size(max = 1000)
        String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
