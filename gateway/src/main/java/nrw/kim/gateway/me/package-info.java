/** What the workplace must know about the person in front of it. */
package nrw.kim.gateway.me;
