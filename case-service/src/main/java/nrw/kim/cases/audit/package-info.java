/** Who has seen a file: for the person in charge of data protection and for the file itself. */
package nrw.kim.cases.audit;
