package nrw.kim.abh.gap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.GapEvent;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapSource;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;

/**
 * A Systemlücke to report.
 *
 * @param ags municipality that it concerns; null for the whole KI
 * @param releasedForStructure the reporter has read the text and releases it for the structure level
 */
public record GapRequest(
        @NotNull GapKind kind,
        @NotNull GapDimension dimension,
        @NotNull LifeDomain domain,
        @Size(max = 14) List<@NotNull Rechtskreis> rechtskreise,
        @Pattern(regexp = Ags.PATTERN) String ags,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String description,
        @NotNull GapFrequency frequency,
        boolean releasedForStructure) {

    GapEvent.Reported event(UUID id) {
        return new GapEvent.Reported(
                id,
                kind,
                dimension,
                domain,
                rechtskreise == null ? List.of() : rechtskreise,
                Optional.ofNullable(ags).map(Ags::new).orElse(null),
                title,
                description,
                frequency,
                GapSource.ABH);
    }
}
