package nrw.kim.network.gap;

/** Higher level that a gap is passed on to (B1-33). */
public enum EscalationLevel {
    /** Land Nordrhein-Westfalen. */
    LAND,
    /** Bund. */
    BUND
}
