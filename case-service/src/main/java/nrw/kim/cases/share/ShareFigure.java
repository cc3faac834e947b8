package nrw.kim.cases.share;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nrw.kim.events.Ags;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many foreign persons are registered in a Kommune.
 *
 * @param ags eight digits
 */
@Schema(name = "PostShareFigure")
public record ShareFigure(
        @NotNull @Pattern(regexp = Ags.PATTERN) String ags,
        @NotNull @Min(0) @Max(ShareFigure.MOST) Integer persons) {
    static final int MOST = 10_000_000;
}
