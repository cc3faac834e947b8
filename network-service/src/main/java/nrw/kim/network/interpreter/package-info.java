/** Sprachmittlerpool of a KI: who interprets which languages where and when, and whose declaration of confidentiality holds (B2-55, B1-45). */
package nrw.kim.network.interpreter;
