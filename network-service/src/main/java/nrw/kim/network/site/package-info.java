/** Standorte and Sprechzeiten: where Case Managers counsel, and for which municipalities (B2-08, B2-09). */
package nrw.kim.network.site;
