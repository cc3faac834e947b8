/** The tenant lock: a transaction names its tenants. */
package nrw.kim.kit.tenant;
