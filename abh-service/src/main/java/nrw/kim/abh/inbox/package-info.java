/**
 * Handover inbox (Eingang der Fallübergaben): what case managers offered to this authority, answered here; case-service
 * owns the handover and hears the answer as an event. Built from events only, so it holds no personal data.
 */
package nrw.kim.abh.inbox;
