/**
 * Who is asking. People log in at Keycloak (authorization code flow with PKCE) and keep their tokens in an encrypted,
 * HttpOnly session cookie; machines send a bearer token. No token ever reaches the browser's scripts.
 */
package nrw.kim.gateway.session;
