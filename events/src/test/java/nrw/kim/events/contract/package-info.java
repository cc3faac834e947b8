/**
 * The contract side of the published language: what is generated from the sealed event files (schemas, AsyncAPI document,
 * page), the golden samples, and the rules that hold for all of it. {@code mvn test -Dkim.write=true} rewrites the
 * generated files and appends to the two append-only lists; nothing rewrites what has been published.
 */
package nrw.kim.events.contract;
