/** Berechnung der Stellenanteile by the foreign persons of each Kommune (B2-07): a proposal that a human takes over. */
package nrw.kim.cases.share;
