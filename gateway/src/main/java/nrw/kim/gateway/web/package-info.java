/** The files of the workplace (SPA), which the build puts under {@code META-INF/resources}. */
package nrw.kim.gateway.web;
