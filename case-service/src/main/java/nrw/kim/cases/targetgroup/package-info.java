/**
 * Zielgruppen (X-10 to X-14, B2-68): the rules of a KI are data with versions and stages; what they find is a hint with its
 * reasons and never stops anybody (Art. 22 DSGVO).
 */
package nrw.kim.cases.targetgroup;
