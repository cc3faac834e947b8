/** Freie Termine: what the office hours of a site leave when appointments, public holidays and closures are taken out (B2-08). */
package nrw.kim.cases.slot;
