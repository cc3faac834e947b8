/** Kollegiale Beratung: a question to the team about a case that shows groups and never the person (B2-57). */
package nrw.kim.cases.peeradvice;
