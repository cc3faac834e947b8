package nrw.kim.cases.supervision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a point of the checklist is met in one case. */
@Schema(name = "SupervisionMark")
public record Mark(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,

        @NotNull Result result) {

    /** How far. */
    @Schema(name = "SupervisionResult")
    public enum Result {
        /** Erfüllt. */
        MET,
        /** Teilweise erfüllt. */
        PARTLY_MET,
        /** Nicht erfüllt. */
        NOT_MET,
        /** Trifft nicht zu. */
        NOT_APPLICABLE
    }
}
