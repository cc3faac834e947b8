/**
 * Ein Weg über Jahre (X-04, X-21, B2-20): from arrival to naturalisation, what changed when and which bodies worked when. Put
 * together at each look from what the features know; nothing is stored and nothing is asked of another service.
 */
package nrw.kim.cases.path;
