/** Zusatzfelder of a KI (B2-52): defined without a release, each with its purpose, its retention and its field group. */
package nrw.kim.cases.field;
