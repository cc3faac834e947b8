/**
 * Reporting (Kennzahlen): facts from the events of all services, cells kept from the facts, indicators read from the
 * cells, and nothing leaves without disclosure control.
 */
package nrw.kim.reporting;
