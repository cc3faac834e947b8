/** Anfragen an den Sprachmittlerpool: found by rule, answered, done, paid (B2-55). Knows a request, never a case or a person. */
package nrw.kim.network.interpreting;
