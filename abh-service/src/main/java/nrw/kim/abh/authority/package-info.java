/**
 * Competence of ABH and EBH by municipality (B3-15), learned from network-service's directory. It differs from the
 * competence of the KI: Stadt Aachen has an own KI, its ABH is the one of the StädteRegion.
 */
package nrw.kim.abh.authority;
