/** Sitzungen of the bodies: planned, invited, held, minutes released (B1-08, B1-09). */
package nrw.kim.network.meeting;
