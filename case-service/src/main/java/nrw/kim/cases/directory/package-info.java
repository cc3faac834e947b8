/** What case-service learned of network-service's directory: bodies to hand over to, sites to route to. */
package nrw.kim.cases.directory;
