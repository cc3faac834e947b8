/** Zielvereinbarung: the goals on paper, signed by both, printed in the person's words (B2-16). */
package nrw.kim.cases.agreement;
