/** Who read which procedure or extract in this service (Zugriffsprotokoll, G-05), for the data protection officer. */
package nrw.kim.abh.audit;
