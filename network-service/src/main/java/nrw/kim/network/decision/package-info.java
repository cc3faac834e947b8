/** Beschlüsse and the Arbeitsaufträge they yield (B1-10, B1-12, B1-16). */
package nrw.kim.network.decision;
