/**
 * Baustein 3 of Kommunales Integrationsmanagement: what a Ausländerbehörde (ABH) or Einbürgerungsbehörde (EBH) does with the
 * Fallübergaben offered to it. Knows no person: the consented extract is read from case-service at the moment of use.
 */
package nrw.kim.abh;
