package nrw.kim.network.meeting;

/** How a body meets. */
enum MeetingMode {
    /** In one room. */
    PRAESENZ,
    /** By video. */
    DIGITAL,
    /** Both. */
    HYBRID
}
