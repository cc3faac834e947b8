/** Offene Sprechstunde: who comes without an appointment is counselled and counted in one step, also without a name (B2-09, X-28). */
package nrw.kim.cases.walkin;
