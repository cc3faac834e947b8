package nrw.kim.kit.sample.note;

/** Where a note stands. */
public enum NoteStatus {
    OPEN,
    CLOSED
}
