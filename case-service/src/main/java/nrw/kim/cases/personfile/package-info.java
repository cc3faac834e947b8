/** What is known of the person of a case beside the histories, put right and completed by the case manager (B2-53). */
package nrw.kim.cases.personfile;
