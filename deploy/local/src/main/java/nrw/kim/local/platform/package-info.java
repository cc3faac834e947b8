/** The running platform as scenarios (demo, check, bench) meet it: callers with real tokens, addresses, databases. */
package nrw.kim.local.platform;
