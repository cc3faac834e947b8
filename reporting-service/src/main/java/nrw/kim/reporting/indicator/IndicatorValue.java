package nrw.kim.reporting.indicator;

import java.math.BigDecimal;
import nrw.kim.events.KiKey;
import nrw.kim.reporting.disclosure.Note;
import nrw.kim.reporting.disclosure.Released;
import org.jspecify.annotations.Nullable;

/**
 * One protected figure.
 *
 * @param indicator id of the indicator
 * @param dimension code that it is broken down by; null for the total
 * @param value rounded value; null if it is withheld
 * @param suppressed true if it is withheld
 * @param note why, or what has to be known about the value; null if nothing
 */
public record IndicatorValue(
        String indicator,
        String ki,
        @Nullable String dimension,
        @Nullable BigDecimal value,
        boolean suppressed,
        @Nullable Note note) {

    static IndicatorValue of(Indicator indicator, KiKey ki, String dimension, Released figure) {
        return new IndicatorValue(
                indicator.id(), ki.value(), dimension, figure.value(), figure.suppressed(), figure.note());
    }
}
