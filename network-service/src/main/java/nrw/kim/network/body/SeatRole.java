package nrw.kim.network.body;

/** Role of a seat in its body (B1-02). */
public enum SeatRole {
    /** Chairs. */
    VORSITZ,
    /** Chairs in the chair's absence. */
    STELLV_VORSITZ,
    /** Member. */
    MITGLIED,
    /** Geschäftsführende Stelle: invites and keeps the minutes (B1-07). */
    GESCHAEFTSFUEHRUNG,
    /** Guest, beratend (B1-06). */
    GAST
}
