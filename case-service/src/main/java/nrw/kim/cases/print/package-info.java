/** Paper: what every PDF of the service shares, fonts and scripts; what stands on it belongs to its feature. */
package nrw.kim.cases.print;
