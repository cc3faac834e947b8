package nrw.kim.cases.area;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An area with a share of a full post.
 *
 * @param colleague id of the case manager
 * @param area key of the area by its kind; empty for the whole KI
 * @param share percent of a full post (Stellenanteil)
 * @param validUntil last day; null until further notice
 */
@Schema(name = "TeamAreaRequest")
public record AreaRequest(
        @NotNull UUID colleague,
        @NotNull AreaKind kind,
        @NotNull @Size(max = 40) String area,
        @Schema(required = true) @Min(1) @Max(100) int share,
        @NotNull LocalDate validFrom,
        LocalDate validUntil) {}
