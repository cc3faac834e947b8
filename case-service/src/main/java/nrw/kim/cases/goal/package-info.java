/** Ziele in the person's words, agreed by both (B2-16, X-15). */
package nrw.kim.cases.goal;
