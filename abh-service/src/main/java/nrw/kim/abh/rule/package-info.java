/**
 * Rules as data (B3-07): one JSON file for each version of a rule set, with validity, source, thresholds, proofs and a
 * cell for the Land's Erlass. A rule is a checklist for people; nothing here decides (Art. 22 DSGVO).
 */
package nrw.kim.abh.rule;
