/** Fallkonferenz: bodies sit together about one case; what came of it stays in the file and moves the plan (S3, S4; B2-57). */
package nrw.kim.cases.conference;
