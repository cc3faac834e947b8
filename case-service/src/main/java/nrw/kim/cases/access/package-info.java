/** Who reads which kind of data of a case: one table of relation × field group for every way to read (G-05). */
package nrw.kim.cases.access;
