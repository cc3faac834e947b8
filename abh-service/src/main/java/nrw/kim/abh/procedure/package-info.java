/**
 * Procedures of ABH and EBH (Verfahren): opened on an accepted Fallübergabe, checked against a frozen version of the
 * rules, decided by an officer. The checklist gives hints; a decision is never computed (Art. 22 DSGVO).
 */
package nrw.kim.abh.procedure;
