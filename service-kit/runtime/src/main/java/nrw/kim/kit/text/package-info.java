/** What texts may hold: no markup or hidden characters anywhere, no persons on the structure level. */
package nrw.kim.kit.text;
