/**
 * Auskunft (Art. 15, Art. 20 DSGVO): all that is held of the person of a case in one document, what may be left out of it, and the record of
 * who asked for it when and by when it was given (Art. 12 Abs. 3; G-02).
 */
package nrw.kim.cases.disclosure;
