/** Systemlücken: reported by case work, ABH or the network, examined, bundled, decided, solved (B1-30 to B1-35). */
package nrw.kim.network.gap;
