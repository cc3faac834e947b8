/** The sub-commands of {@code ./kim}. */
package nrw.kim.local.command;
