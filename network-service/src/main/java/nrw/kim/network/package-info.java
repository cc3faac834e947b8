/** Baustein 1 of KIM: the network around the cases. Knows no person. */
package nrw.kim.network;
