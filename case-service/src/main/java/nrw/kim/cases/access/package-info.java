/** Groups of fields that need a right of their own (G-05). */
package nrw.kim.cases.access;
