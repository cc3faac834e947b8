/** Sprachmittlung for appointments: asked of the pool of network-service under a reference that leads to no case (B2-55). */
package nrw.kim.cases.interpreting;
