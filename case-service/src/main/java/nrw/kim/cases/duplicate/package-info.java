/** Who may be the same person as the one of a case: hints with a reason, inside the KI, never a block (B2-36, B2-37). */
package nrw.kim.cases.duplicate;
