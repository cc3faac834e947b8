/** Applies the realm, kept as plain Keycloak representations in {@code deploy/keycloak}, step by step through the admin interface. */
package nrw.kim.local.keycloak;
