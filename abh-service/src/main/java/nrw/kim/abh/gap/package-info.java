/**
 * Systemlücken noticed in a procedure: released by a human for the structure level, checked for names and numbers, and
 * told to network-service as an event. The procedure is not told: the structure level knows no cases.
 */
package nrw.kim.abh.gap;
