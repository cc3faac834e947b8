/**
 * The consented extract (freigegebener Fallauszug) of a handover: read from case-service at the moment of use with the
 * reader's own token, passed through, and never kept: not stored, not cached, not logged.
 */
package nrw.kim.abh.extract;
