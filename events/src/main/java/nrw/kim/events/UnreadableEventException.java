package nrw.kim.events;

/** An event that this version cannot read: no retry mends it, it belongs to the dead letters. */
public class UnreadableEventException extends RuntimeException {
    /** @param message says type and place, never a value of the payload */
    public UnreadableEventException(String message) {
        super(message);
    }

    /**
     * @param message says type and place, never a value of the payload
     * @param cause nor does this, with its causes
     */
    public UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
