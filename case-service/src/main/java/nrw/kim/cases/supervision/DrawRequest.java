package nrw.kim.cases.supervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sample to draw.
 *
 * @param openedFrom first day on which the cases were opened
 * @param openedUntil last such day
 * @param caseManager only this one's cases; null for all
 * @param seed to draw a known sample again; null for a new one
 */
@Schema(name = "SupervisionDraw")
public record DrawRequest(
        @NotNull LocalDate openedFrom,
        @NotNull LocalDate openedUntil,
        UUID caseManager,
        @Schema(required = true) @Min(1) @Max(50) int size,
        @Pattern(regexp = "-?[0-9]{1,18}") String seed) {}
