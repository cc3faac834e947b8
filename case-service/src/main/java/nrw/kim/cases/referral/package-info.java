/**
 * Fallzuweisungen: pushed by Jobcenter and other bodies, routed by residence, decided by a case manager (B2-04, B2-05).
 */
package nrw.kim.cases.referral;
