package nrw.kim.abh.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nrw.kim.events.code.DeclineReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a handover is declined or given back.
 *
 * @param reason code that the case manager is told
 * @param note stays in this authority
 */
@Schema(name = "HandoverRefusal")
public record RefusalRequest(
        @NotNull DeclineReason reason,

        @Schema(description = "Interne Notiz; bitte keine Namen, Geburtsdaten oder Aktenzeichen") @Size(max = 500)
        String note) {}
