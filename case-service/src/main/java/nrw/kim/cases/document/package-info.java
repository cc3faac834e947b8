/** Dokumente of a case: filed by Lebensbereich, read like the texts there, removed with a time to bring them back (B2-17). */
package nrw.kim.cases.document;
