/** The parts of the platform, one class each: how it is prepared, started, known to be ready, and set up. */
package nrw.kim.local.parts;
