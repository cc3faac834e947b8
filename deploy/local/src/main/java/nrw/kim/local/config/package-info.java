/** What a run of the local stack is made of: folders, ports, secrets, versions. Nothing here starts anything. */
package nrw.kim.local.config;
