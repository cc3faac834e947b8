/** Secrets that open one thing without a login: long random tokens that are kept as hashes only. */
package nrw.kim.cases.token;
