/**
 * Signed messages to the systems of other bodies: left in the transaction of what they tell, delivered later, again and
 * again, by any instance, until the receiver takes them or the attempts are used up. Never any personal data.
 */
package nrw.kim.cases.webhook;
