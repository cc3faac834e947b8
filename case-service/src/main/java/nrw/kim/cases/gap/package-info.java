/** Systemlücken reported out of a case: checked for personal data, released by a human, passed on without the person (B1-30, B2-59). */
package nrw.kim.cases.gap;
