/** What happened to a record, read from the event log of the service. */
package nrw.kim.network.history;
