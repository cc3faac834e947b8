/** What comes up for a case manager: steps, goals, follow-ups, appointments and handovers in one list (B2-11, B2-18). */
package nrw.kim.cases.due;
