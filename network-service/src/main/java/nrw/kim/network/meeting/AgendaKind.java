package nrw.kim.network.meeting;

/** What an agenda item is for (B1-10). */
enum AgendaKind {
    /** To be informed. */
    INFORMATION,
    /** To be discussed. */
    BERATUNG,
    /** To be decided. */
    BESCHLUSS
}
