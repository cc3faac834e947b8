package nrw.kim.reporting.cell;

/**
 * Where something counts.
 *
 * @param period {@code 2026} or {@code 2026-H1}
 * @param measure branch of the view {@code contribution}
 * @param dimension code, or empty for the total
 */
public record CellKey(String period, String measure, String dimension) {}
