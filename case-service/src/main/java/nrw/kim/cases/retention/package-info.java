/** Aufbewahrung und Löschung of cases that are over (B2-52, Art. 5(1)(e), 17, 18 DSGVO). */
package nrw.kim.cases.retention;
