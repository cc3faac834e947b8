package nrw.kim.reporting.cell;

/**
 * What one protected subject adds to one cell.
 *
 * @param subject person key, or the id that stands for it
 * @param value days, where a median is taken; else null
 * @param n how often
 */
record Contribution(CellKey cell, String subject, Integer value, long n) {}
