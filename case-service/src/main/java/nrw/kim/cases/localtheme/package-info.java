/**
 * Eigene Themen of a KI (B2-14, B2-15, B2-69, B2-71): each belongs to one Lebensbereich of the Land, by which alone it is
 * counted, and a sensitive one (★) to the field group that protects it.
 */
package nrw.kim.cases.localtheme;
