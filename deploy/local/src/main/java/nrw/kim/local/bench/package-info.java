/** {@code ./kim bench}: measurements against the running local stack; a table for people, JSON under {@code .kim/bench}. */
package nrw.kim.local.bench;
