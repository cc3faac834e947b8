package nrw.kim.cases.personhistory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nrw.kim.events.Ags;
import nrw.kim.events.code.HistoryKind;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.ResidenceCondition;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What holds from a day on.
 *
 * @param code AGS of the municipality, residence status, or Rechtskreis, by kind
 * @param validFrom the day; null only if it is not known
 * @param validTo last day, if there is one: the day on which a title runs out
 * @param paragraph paragraph of the residence title, where the status does not say it
 * @param conditions Nebenbestimmungen of the residence title
 * @param street with postal code and city the address, for a residence
 */
@Schema(name = "PersonHistoryRequest")
public record HistoryRequest(
        @NotNull HistoryKind kind,
        @NotNull @Size(max = 40) String code,
        @PastOrPresent LocalDate validFrom,
        LocalDate validTo,
        @Size(max = 60) String paragraph,
        @Size(max = 6) List<@NotNull ResidenceCondition> conditions,
        @Pattern(regexp = "[0-9]{5}") String postalCode,
        @Size(max = 100) String city,
        @Size(max = 150) String street) {

    /** @throws Problem 422 if the code is none of its kind, the days are in the wrong order, or something belongs to another kind */
    void check() {
        if (!hasKnownCode()) {
            throw Problem.rule("history-code");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw Problem.rule("history-order");
        }
        var ofTitle = paragraph != null || conditions != null && !conditions.isEmpty();
        var ofResidence = postalCode != null || city != null || street != null;
        if (ofTitle && kind != HistoryKind.RESIDENCE_STATUS || ofResidence && kind != HistoryKind.RESIDENCE) {
            throw Problem.rule("history-of-another-kind");
        }
    }

    private boolean hasKnownCode() {
        return switch (kind) {
            case RESIDENCE -> code.matches(Ags.PATTERN);
            case RESIDENCE_STATUS -> isOneOf(ResidenceStatus.values());
            case RECHTSKREIS -> isOneOf(Rechtskreis.values());
        };
    }

    private boolean isOneOf(Enum<?>[] codes) {
        return Arrays.stream(codes).anyMatch(known -> known.name().equals(code));
    }
}
