/**
 * Starting, watching and stopping parts in the order of their dependencies, whatever the parts are.
 * Only processes that this stack started, told by process id and start time, are ever signalled.
 */
package nrw.kim.local.stack;
