package nrw.kim.cases.retention;

/**
 * How it stands with the erasure of a case that is over. The diagram is in docs/domain/case.md.
 */
enum RetentionState {
    /** Aufbewahrt: nothing is announced. */
    KEPT,
    /** Angekündigt: erased on a day that is known. */
    ANNOUNCED,
    /** Ausgesetzt: not erased before the hold ends. */
    HELD
}
