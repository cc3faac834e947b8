/** The house rules as ArchUnit rules: how code is laid out, and what may know what. */
package nrw.kim.kit.testing.architecture;
