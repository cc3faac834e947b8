package nrw.kim.reporting.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nrw.kim.reporting.disclosure.Disclosure;
import nrw.kim.reporting.disclosure.DisclosureRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Protected figures as delivered.
 *
 * @param period year or half-year
 * @param generatedAt when
 * @param definitionVersion version of the definitions they follow
 * @param method how they are protected
 * @param hash SHA-256 of the same figures as CSV, so that a file can be checked against what was delivered
 * @param items the figures by KI and indicator
 */
@Schema(name = "IndicatorReport")
public record Report(
        String period,
        Instant generatedAt,
        String definitionVersion,
        Method method,
        String hash,
        List<IndicatorValue> items) {

    /**
     * Parameters of disclosure control.
     *
     * @param threshold fewest persons behind a shown value
     * @param thresholdByKi KI with another threshold
     * @param rounding counts are multiples of this
     * @param coarseRounding the same for a further breakdown of a whole that is shown elsewhere
     * @param minimumPersons below so many persons a KI is left out
     * @param minimumShareBase smallest rounded base of a percentage
     * @param minimumMedianBase fewest cases behind a median
     */
    @Schema(name = "DisclosureMethod")
    public record Method(
            int threshold,
            Map<String, Integer> thresholdByKi,
            int rounding,
            int coarseRounding,
            int minimumPersons,
            int minimumShareBase,
            int minimumMedianBase) {

        static Method of(DisclosureRules rules) {
            return new Method(
                    rules.threshold(),
                    rules.thresholdByKi(),
                    Disclosure.ROUNDING,
                    Disclosure.COARSE_ROUNDING,
                    Disclosure.MINIMUM_PERSONS,
                    Disclosure.MINIMUM_SHARE_BASE,
                    Disclosure.MINIMUM_MEDIAN_BASE);
        }
    }
}
