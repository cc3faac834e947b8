/** Organisationen: the bodies of the network, each with its Rechtskreise and the area it serves (B1-36, B1-41). */
package nrw.kim.network.organisation;
