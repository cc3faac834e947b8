/**
 * Which service answers an address, and how a request gets there and back: streamed, with the caller's token, without
 * cookies. Status, body and problem documents of the service pass through unchanged.
 */
package nrw.kim.gateway.routing;
