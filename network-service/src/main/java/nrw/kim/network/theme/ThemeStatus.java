package nrw.kim.network.theme;

/** Status of a theme (B1-21). */
public enum ThemeStatus {
    /** Gaps are gathered (eruiert). */
    OPEN,
    /** On the agenda of a meeting (vorgelegt). */
    SUBMITTED,
    /** Put off; may be submitted again (zurückgestellt). */
    POSTPONED,
    /** The body has decided (entschieden). */
    DECIDED
}
