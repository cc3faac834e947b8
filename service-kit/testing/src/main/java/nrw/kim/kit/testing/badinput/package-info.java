/** Makes each writing call of a test again in many wrong ways: a service refuses them all and stores nothing. */
package nrw.kim.kit.testing.badinput;
