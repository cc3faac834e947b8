package nrw.kim.network.meeting;

/** Status of a meeting (B1-08). */
public enum MeetingStatus {
    /** Date is set, agenda grows (geplant). */
    PLANNED,
    /** Agenda and papers are out (eingeladen). */
    INVITED,
    /** Took place (durchgeführt). */
    HELD,
    /** Minutes are released; nothing changes any more (Protokoll freigegeben). */
    MINUTES_RELEASED
}
