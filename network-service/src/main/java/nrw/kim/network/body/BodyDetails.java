package nrw.kim.network.body;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import nrw.kim.events.code.BodyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a body: body of the PUT and what two versions are compared by.
 *
 * @param alias name of an existing body that serves as this one, e.g. KoStAG in Kreis Coesfeld (1.3)
 * @param maxMembers seats that it should not exceed; more give a hint, not a refusal (B1-04)
 */
// So that what was read can be changed and sent back as it is.
@JsonIgnoreProperties({"id", "ki", "version", "hints"})
public record BodyDetails(
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        @Size(max = 200) String alias,
        @Positive Integer maxMembers,
        @NotNull @Valid Rules rules,
        @NotNull List<@NotNull @Valid Seat> seats) {

    /**
     * Geschäftsordnung (B1-12).
     *
     * @param decisionMode how it decides
     * @param quorumPercent share of voting seats that has to be present; null if none is set
     * @param circularAllowed whether it may decide in writing (Umlaufbeschluss)
     */
    @Schema(name = "BodyRules")
    public record Rules(
            @NotNull DecisionMode decisionMode,
            @Min(1) @Max(100) Integer quorumPercent,
            @NotNull Boolean circularAllowed) {}
}
