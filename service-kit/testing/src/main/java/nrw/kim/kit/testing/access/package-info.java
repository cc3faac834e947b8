/** Who may do what: the table beside each service, walked against the running service. */
package nrw.kim.kit.testing.access;
