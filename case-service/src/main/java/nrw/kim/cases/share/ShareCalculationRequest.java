package nrw.kim.cases.share;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What posts are shared out by.
 *
 * @param keyDate Stichtag of the figures
 * @param source where the figures come from, for instance Ausländerzentralregister
 * @param posts all posts of the case managers together, in VZÄ
 * @param step smallest part of a post that is given
 * @param figures one for each Kommune that takes part
 */
@Schema(name = "PostShareRequest")
public record ShareCalculationRequest(
        @NotNull LocalDate keyDate,
        @NotBlank @Size(max = 120) String source,

        @NotNull @DecimalMin("0.01") @DecimalMax("500") @Digits(integer = 3, fraction = 2)
        BigDecimal posts,

        @NotNull ShareStep step,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid ShareFigure> figures) {
    private static final int HUNDREDTHS = 2;

    int hundredths() {
        return posts.movePointRight(HUNDREDTHS).intValueExact();
    }
}
