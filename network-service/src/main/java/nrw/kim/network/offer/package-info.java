/** Angebote: what the bodies of the network offer, to whom and where (B1-38, B1-39). */
package nrw.kim.network.offer;
