/**
 * Events that could not be applied: kept, counted, shown to operators and replayed once the cause is mended. Nothing is
 * acknowledged away.
 */
package nrw.kim.kit.deadletter;
