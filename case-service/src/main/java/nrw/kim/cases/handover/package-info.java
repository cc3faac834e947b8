/**
 * Fallübergaben and Verweise to other bodies: offered under a consent, answered by the recipient, the extract read at the
 * moment of use, the case kept in view (B2-30 to B2-34, G-05, G-10).
 */
package nrw.kim.cases.handover;
