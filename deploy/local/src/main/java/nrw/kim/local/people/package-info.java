/** Invented people and two years of case work for the demo tenants, drawn from published distributions with a fixed seed. */
package nrw.kim.local.people;
