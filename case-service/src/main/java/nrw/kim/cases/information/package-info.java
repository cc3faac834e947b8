/**
 * Aufklärung (B2-65): that a person was told, in a language, that the counselling is voluntary, free and confidential.
 */
package nrw.kim.cases.information;
