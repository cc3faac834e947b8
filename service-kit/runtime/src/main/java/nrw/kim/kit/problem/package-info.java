/**
 * Errors as RFC 9457 problem documents: one stable type per refusal, texts in German and English, never personal data.
 */
package nrw.kim.kit.problem;
