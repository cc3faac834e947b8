/** Übergänge: Rechtskreiswechsel (B2-40) and Volljährigkeit (B2-41), seen early, each with a checklist. */
package nrw.kim.cases.transition;
