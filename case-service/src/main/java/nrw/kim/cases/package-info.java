/**
 * Baustein 2, Case Management across Rechtskreise: a package per feature; features meet through their {@code *Service}.
 */
package nrw.kim.cases;
