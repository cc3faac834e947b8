package nrw.kim.network.body;

/** How a body decides (Geschäftsordnung, B1-12, B1-13). */
public enum DecisionMode {
    /** By consent, einvernehmlich: nobody objects. */
    KONSENS,
    /** More yes than no. */
    EINFACHE_MEHRHEIT,
    /** At least two thirds of yes and no. */
    QUALIFIZIERTE_MEHRHEIT
}
