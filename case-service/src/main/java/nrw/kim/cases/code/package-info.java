/** Published code lists over HTTP. */
package nrw.kim.cases.code;
