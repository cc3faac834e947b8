/**
 * Deliveries (Lieferungen): who of the Land took which figures and when, so that every KI can see it and a file can be
 * checked against what was delivered.
 */
package nrw.kim.reporting.delivery;
