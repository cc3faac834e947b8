/**
 * The published language: what the services say to each other. Sealed event files (one per aggregate), their topics,
 * code lists and regional keys. A plain jar without framework; its contracts (JSON Schema, AsyncAPI, golden samples)
 * stand beside the code and are checked against it.
 */
package nrw.kim.events;
