/** Termine: when, where, with whom, with an interpreter or not, and what became of them (B2-10, B2-11). */
package nrw.kim.cases.appointment;
