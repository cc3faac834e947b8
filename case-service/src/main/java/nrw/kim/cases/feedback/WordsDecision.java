package nrw.kim.cases.feedback;

/** What the Koordination has decided on the words of a feedback: they leave it whole or not at all. */
public enum WordsDecision {
    /** Read whole: the Lenkungsgruppe and the team may read it. */
    PUBLISHED,
    /** Stays with the Koordination. */
    WITHHELD
}
