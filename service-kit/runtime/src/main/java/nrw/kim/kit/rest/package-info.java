/** Conventions of the HTTP API: versions, pages, repeated requests. */
package nrw.kim.kit.rest;
