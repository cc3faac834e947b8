/** Municipalities in requests. */
package nrw.kim.network.region;
