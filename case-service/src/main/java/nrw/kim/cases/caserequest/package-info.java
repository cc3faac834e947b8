/**
 * A body asks for a case; the case manager decides, nothing happens by itself (B2-38). To the body nothing is revealed, not
 * even whether there is such a case: what follows, follows as an offered Fallübergabe under a consent.
 */
package nrw.kim.cases.caserequest;
