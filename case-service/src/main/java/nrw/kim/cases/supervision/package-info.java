/**
 * Fachaufsicht (B1-49): a random sample of cases is looked through by a checklist, and the case manager is told and answers. It
 * is not Dienstaufsicht, which lies with the Anstellungsträger and sees no file.
 */
package nrw.kim.cases.supervision;
