/** What the gateway tells Prometheus about the requests that pass. */
package nrw.kim.gateway.metrics;
