/** What protects the browser: headers on every answer, rules for keeping answers. */
package nrw.kim.gateway.security;
