package nrw.kim.cases.share;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines that are applied, as they were seen. */
@Schema(name = "PostShareTakeoverRequest")
public record TakeoverRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines) {
    /**
     * A line as it was seen.
     *
     * @param share percent of a full post
     */
    @Schema(name = "PostShareTakeoverChoice")
    public record Line(
            @NotNull UUID area,
            @NotNull @Min(0) Integer version,
            @Schema(required = true) @Min(1) @Max(100) int share) {

        boolean isAsSeen(TakeoverLine line) {
            return line.canBeApplied()
                    && area.equals(line.area())
                    && version.equals(line.version())
                    && line.after() == share;
        }
    }
}
