package nrw.kim.cases.appointment;

/** Where one meets. */
public enum AppointmentPlace {
    /** At a site of the KI. */
    SITE,
    /** At the person's home. */
    HOME,
    /** At another body, together. */
    BODY,
    /** By phone. */
    PHONE,
    /** By video. */
    ONLINE
}
