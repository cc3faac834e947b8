/** Generative Themen: gaps of one kind bundled for the Lenkungsgruppe (B1-20, B1-21). */
package nrw.kim.network.theme;
