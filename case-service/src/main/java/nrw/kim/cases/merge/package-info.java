/** Merging of two cases of the same person, and how that is taken back (B2-36): nothing is copied, nothing is overwritten. */
package nrw.kim.cases.merge;
