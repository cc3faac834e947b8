/**
 * Notiz zur Migrationsphase: what a case manager chooses to write down. Nothing computes, counts, hands over or exports
 * it; it has a field group of its own.
 */
package nrw.kim.cases.migrationnote;
