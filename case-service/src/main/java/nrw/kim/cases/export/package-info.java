/**
 * Falldokumentation for another system of records, such as the Datenbank KIM of the Land, without typing it twice: coarse
 * groups, codes and counts of each case in columns that a KI sets up for itself.
 */
@NullMarked
package nrw.kim.cases.export;

import org.jspecify.annotations.NullMarked;
