/** Text for the structure level: it names functions, never persons. */
package nrw.kim.kit.text;
