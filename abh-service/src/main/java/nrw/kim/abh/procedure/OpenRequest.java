package nrw.kim.abh.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.code.ProcedureKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a procedure is opened with.
 *
 * @param handoverId an accepted Fallübergabe; null if the application reached the authority directly
 * @param appliedOn day of the application; today if not given
 */
@Schema(name = "ProcedureOpening")
public record OpenRequest(
        @Schema(description = "Angenommene Fallübergabe; leer, wenn der Antrag die Behörde direkt erreicht hat")
        UUID handoverId,

        @NotNull ProcedureKind kind,

        @Schema(description = "Tag des Antrags; ohne Angabe heute") @PastOrPresent
        LocalDate appliedOn) {}
