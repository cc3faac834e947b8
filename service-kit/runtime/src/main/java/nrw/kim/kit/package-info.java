/** Plumbing that every service needs once. Knows no domain word: the features give it meaning. */
package nrw.kim.kit;
