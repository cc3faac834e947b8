/**
 * Einschränkung der Verarbeitung (Art. 18 DSGVO; G-02): while it holds a case is kept and read by who works on it and who supervises, and
 * nothing new leaves it.
 */
package nrw.kim.cases.restriction;
