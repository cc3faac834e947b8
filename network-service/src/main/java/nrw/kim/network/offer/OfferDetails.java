package nrw.kim.network.offer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of an offer: body of the PUT and what two versions are compared by (B1-38).
 *
 * @param organisationId body that provides it
 * @param targetGroups for whom, in words
 * @param languages BCP 47 tags of the languages it is given in
 * @param ags municipalities whose people may use it
 * @param siteId where; null if elsewhere
 * @param accessConditions what one needs to get in: status, level, age
 * @param capacity places and waiting time; null if not known
 * @param validUntil last day; null if it has no end
 */
// So that what was read can be changed and sent back as it is.
@JsonIgnoreProperties({"id", "ki", "version"})
public record OfferDetails(
        @NotBlank @Size(max = 200) String title,
        @NotNull UUID organisationId,
        @NotEmpty List<@NotNull LifeDomain> domains,
        @NotNull List<@NotNull Rechtskreis> rechtskreise,
        @NotNull List<@NotBlank @Size(max = 100) String> targetGroups,
        @NotNull List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z]+)?") String> languages,
        @NotNull List<@NotNull Ags> ags,
        UUID siteId,
        @NotNull @Size(max = 2000) String accessConditions,
        @Valid Capacity capacity,
        LocalDate validUntil,
        @NotNull Boolean active) {

    /** A capacity that says nothing is none. */
    public OfferDetails {
        capacity = new Capacity(null, null).equals(capacity) ? null : capacity;
    }

    /**
     * Places and waiting time.
     *
     * @param places places in all; null if not counted
     * @param waitingWeeks weeks until one gets in; null if not known
     */
    @Schema(name = "OfferCapacity")
    public record Capacity(
            @PositiveOrZero Integer places, @PositiveOrZero Integer waitingWeeks) {}
}
