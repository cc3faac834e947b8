/** Who acts, read from the token. */
package nrw.kim.kit.actor;
