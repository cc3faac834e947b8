/** A tiny service, built as every service is built, on which the kit proves itself. */
package nrw.kim.kit.sample;
