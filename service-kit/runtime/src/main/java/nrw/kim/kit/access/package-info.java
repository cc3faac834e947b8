/** Log of reads. */
package nrw.kim.kit.access;
