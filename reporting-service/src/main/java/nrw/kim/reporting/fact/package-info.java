/**
 * Facts (Tatsachen): one row per thing that happened, written from events. A fact may come late, twice or before the one
 * it belongs to; the table looks the same in the end. The SQL of each event stands in {@code facts/<event type>.sql}.
 */
package nrw.kim.reporting.fact;
