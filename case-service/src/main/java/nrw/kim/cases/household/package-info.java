/** Haushalt: who lives together (B2-63). Being in it opens nobody's file, and who must not be found is not shown. */
package nrw.kim.cases.household;
