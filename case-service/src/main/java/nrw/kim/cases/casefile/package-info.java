/**
 * The case (Fall, Fallakte): its phases along the Regelkreis, who is responsible, who may see it, and how it ends
 * (B2-01, B2-02, B2-66).
 */
package nrw.kim.cases.casefile;
