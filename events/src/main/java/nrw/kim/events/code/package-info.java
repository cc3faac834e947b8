/**
 * Published code lists: the words that events, APIs and the workplace share. Values are only ever added.
 */
package nrw.kim.events.code;
