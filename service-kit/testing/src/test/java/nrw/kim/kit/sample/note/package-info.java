/** Notes: the one feature of the sample service. */
package nrw.kim.kit.sample.note;
