/**
 * The only door of the platform: people log in here and keep a session, machines show their token here, and each
 * request is routed to the service that owns the first segment of its path. Which handlers a request passes, and in
 * which order, stands in {@link nrw.kim.gateway.Pipeline}.
 */
package nrw.kim.gateway;
