package nrw.kim.cases.appointment;

/** What became of an appointment. */
public enum AppointmentStatus {
    /** Is still to come, or nobody has said yet what became of it. */
    PLANNED,
    /** Took place. */
    KEPT,
    /** The person did not come. */
    MISSED,
    /** Was called off. */
    CANCELLED
}
