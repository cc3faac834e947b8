/**
 * Events out and in: the append-only log that Debezium relays, and the inbox that applies what others said exactly once.
 */
package nrw.kim.kit.event;
