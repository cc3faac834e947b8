package nrw.kim.abh.procedure;

/** Stand des Verfahrens. */
public enum ProcedureStatus {
    /** Eröffnet. */
    OPEN,
    /** Entschieden. */
    DECIDED,
    /** Abgeschlossen. */
    CLOSED
}
