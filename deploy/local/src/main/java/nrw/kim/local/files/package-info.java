/** Files: JSON, rendered configuration, unpacked archives, the class path that Maven resolved. */
package nrw.kim.local.files;
