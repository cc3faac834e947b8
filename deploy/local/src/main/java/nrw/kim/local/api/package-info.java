/** HTTP for the launcher and for what drives the running platform from outside: tokens, a JSON client, readable failures. */
package nrw.kim.local.api;
