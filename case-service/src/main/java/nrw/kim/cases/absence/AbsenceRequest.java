package nrw.kim.cases.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An absence to enter or to change.
 *
 * @param absent who is away; null for oneself
 * @param from first day
 * @param until last day
 * @param substitute who stands in; null if nobody does yet
 */
@Schema(name = "AbsenceRequest")
public record AbsenceRequest(
        UUID absent,
        @NotNull AbsenceKind kind,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        UUID substitute) {}
