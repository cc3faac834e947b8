/** Which steps of the KI's Treppenmodell a case has reached, and when (B2-67). */
package nrw.kim.cases.milestone;
