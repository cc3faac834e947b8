/** A quick look, through the gateway, at whether every role gets in and sees its own. */
package nrw.kim.local.check;
