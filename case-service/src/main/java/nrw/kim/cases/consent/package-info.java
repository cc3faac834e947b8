/** Einwilligungen: the switch for every transfer between bodies; withdrawn as easily as given (G-02, G-10, Art. 7 DSGVO). */
package nrw.kim.cases.consent;
