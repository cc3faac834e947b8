/**
 * Disclosure control (Statistische Geheimhaltung): what may be said of a count. Pure rules, no database, no HTTP; every
 * figure that leaves the service, for whatever role, comes out of here.
 */
package nrw.kim.reporting.disclosure;
