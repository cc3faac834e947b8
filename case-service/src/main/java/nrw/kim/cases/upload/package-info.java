/** Files that come and go: judged by their content when they come, harmless for the browser that saves them when they go. */
package nrw.kim.cases.upload;
