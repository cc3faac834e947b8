/** What one request and one caller may take: size of the body, requests per second. */
package nrw.kim.gateway.limit;
