/** Under which address the platform is reached, and what follows from it. */
package nrw.kim.gateway.address;
