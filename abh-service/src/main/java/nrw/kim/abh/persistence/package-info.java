/** How collections of codes are stored. */
package nrw.kim.abh.persistence;
