/** What the resources of this service answer alike. */
package nrw.kim.network.http;
