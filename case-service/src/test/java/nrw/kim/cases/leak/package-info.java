/** Nothing outside the consented Lebensbereiche leaves a case, whichever way is tried (G-02, G-05, G-10). */
package nrw.kim.cases.leak;
