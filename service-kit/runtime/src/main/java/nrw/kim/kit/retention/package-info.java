/** Deletes what the plumbing remembers no longer than it must. */
package nrw.kim.kit.retention;
