/** Auskunftssperre (§ 51 BMG): who is in danger is found by nobody but the case manager who is responsible (G-05). */
package nrw.kim.cases.addressblock;
