package nrw.kim.reporting.cell;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;

/**
 * A count as it stands: never leaves the service unprotected.
 *
 * @param ki key of the KI
 * @param period {@code 2026} or {@code 2026-H1}
 * @param measure branch of the view {@code contribution}
 * @param dimension code, or empty for the total
 * @param n how often
 * @param subjects distinct persons behind it
 * @param median median of the days; null where none is taken
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"ki", "period", "measure", "dimension", "n", "subjects", "median"})
public record Cell(
        String ki, String period, String measure, String dimension, long n, long subjects, BigDecimal median) {

    /** Where it stands within its KI. */
    public CellKey key() {
        return new CellKey(period, measure, dimension);
    }
}
