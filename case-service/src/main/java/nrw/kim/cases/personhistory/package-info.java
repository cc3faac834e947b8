/** Where a person lived, with which residence status and in which Rechtskreis, since when: entries with a day, nothing overwritten. */
package nrw.kim.cases.personhistory;
