/**
 * What the gateway itself refuses or cannot do, as RFC 9457 problem documents in German or English. What a service
 * refuses passes through unchanged and is none of this package's business.
 */
package nrw.kim.gateway.problem;
