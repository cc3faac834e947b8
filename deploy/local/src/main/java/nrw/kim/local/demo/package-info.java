/** {@code ./kim demo}: the main job, told step by step through the public API with a real token of each actor. */
package nrw.kim.local.demo;
