/** What a service's OpenAPI document must tell, so that clients can be generated from it. */
package nrw.kim.kit.testing.openapi;
