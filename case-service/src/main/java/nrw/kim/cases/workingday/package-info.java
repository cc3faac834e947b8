/** Days on which the administration works. */
package nrw.kim.cases.workingday;
