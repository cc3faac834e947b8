package nrw.kim.abh.procedure;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nrw.kim.events.code.CheckState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an officer found about a condition.
 *
 * @param proofs codes of the documents presented; one alone may stand without brackets
 * @param waived whether it need not be met by the rule's waiver; only with state MET
 */
@Schema(name = "ConditionCheck")
public record CheckRequest(
        @NotNull CheckState state,

        @JsonProperty("proof")
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Schema(description = "Codes der vorgelegten Nachweise")
        @Size(max = 20)
        List<String> proofs,

        @Schema(description = "Notiz zur Prüfung; bitte keine Namen, Geburtsdaten oder Aktenzeichen") @Size(max = 500)
        String note,

        @Schema(description = "Ausnahme oder Härtefall nach der Regel")
        Boolean waived) {

    /** Makes absent lists empty. */
    public CheckRequest {
        proofs = proofs == null ? List.of() : List.copyOf(proofs);
    }

    boolean isWaived() {
        return Boolean.TRUE.equals(waived);
    }
}
