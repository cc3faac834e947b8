/** Beratungskontakte: what was talked about, when, in which language (B2-10, B2-11). */
package nrw.kim.cases.contact;
