/** Räumliche Zuständigkeit und Stellenanteile of the case managers (B2-05 to B2-07): decentral, central or by Bezirk. */
package nrw.kim.cases.area;
