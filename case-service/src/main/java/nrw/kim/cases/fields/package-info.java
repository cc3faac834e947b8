/** What each field about a person is for, how long it is kept and who may need a right of its own for it (B2-52, Art. 5 and 30 DSGVO). */
package nrw.kim.cases.fields;
