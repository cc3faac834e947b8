/** The case's timeline: read from the event log, nothing is written twice. */
package nrw.kim.cases.timeline;
