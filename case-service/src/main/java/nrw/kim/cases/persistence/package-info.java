/** How collections of codes and whole settings are stored. */
package nrw.kim.cases.persistence;
