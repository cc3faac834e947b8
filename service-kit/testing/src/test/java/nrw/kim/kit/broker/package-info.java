/** The inbox on a real Kafka broker, with outages of broker and database. */
package nrw.kim.kit.broker;
