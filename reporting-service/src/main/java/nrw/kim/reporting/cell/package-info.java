/**
 * Cells (Tabellenfelder): the counts per KI, period, measure and dimension, kept up to date in the transaction of the
 * event. What counts is said once, in the view {@code contribution}.
 */
package nrw.kim.reporting.cell;
