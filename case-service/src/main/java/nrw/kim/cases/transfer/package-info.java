/** No double entry: cases of an earlier system are taken over from CSV, and case documentation goes on to the Land's database. */
package nrw.kim.cases.transfer;
