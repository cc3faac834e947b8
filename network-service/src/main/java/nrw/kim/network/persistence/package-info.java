/** How this service stores keys, lists and filters. */
package nrw.kim.network.persistence;
