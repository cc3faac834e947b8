/**
 * Gespeicherte Ansichten of the case list: each person keeps a handful of filters with columns and order. A view holds no
 * search text, because that is mostly a name.
 */
package nrw.kim.cases.caseview;
