/**
 * Rückmeldung der Ratsuchenden (B2-60, B2-61): anonymous, without account, address or device. A row knows its half-year and
 * nothing finer, and figures are shown only in groups of at least the threshold.
 */
package nrw.kim.cases.feedback;
