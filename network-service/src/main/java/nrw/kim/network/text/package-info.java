/** Text on the structure level: it names functions, never persons. */
package nrw.kim.network.text;
