/**
 * What the tests of the services share: real Postgres (a container where a Docker daemon answers, else embedded), really
 * signed tokens, the inbox fed in memory, and the rules that keep the house in order.
 */
package nrw.kim.kit.testing;
