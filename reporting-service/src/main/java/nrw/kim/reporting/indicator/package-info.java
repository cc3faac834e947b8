/**
 * Indicators (Kennzahlen): their published definitions, and their protected values per KI and period, as JSON and CSV.
 */
package nrw.kim.reporting.indicator;
