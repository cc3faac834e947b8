/** Ratsuchende: the persons whose cases are worked on, and how a possible Doppelberatung is noticed. */
package nrw.kim.cases.person;
