/**
 * The whole platform, started as a user starts it ({@code ./kim up} with a home and ports of its own) and met as its users
 * meet it: the story, the integration guide, the browser, a foreign consumer, and the kill.
 */
package nrw.kim.system;
