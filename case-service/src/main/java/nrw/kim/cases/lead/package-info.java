/** Fallführung: exactly one case manager at a time leads a case, and the file shows who did when (B2-66). */
package nrw.kim.cases.lead;
