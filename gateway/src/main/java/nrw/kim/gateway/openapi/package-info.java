/** The API portal for the IT of Jobcenter, Ausländerbehörde and Land: all services' OpenAPI documents in one place. */
package nrw.kim.gateway.openapi;
