/** Bestandsaufnahme over the nine Lebensbereiche, in versions (B2-12, B2-13, X-24). */
package nrw.kim.cases.assessment;
