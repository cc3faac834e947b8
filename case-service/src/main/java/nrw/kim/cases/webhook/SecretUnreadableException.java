package nrw.kim.cases.webhook;

/** A sealed secret that cannot be opened: its key is not known, or it was changed or moved to another webhook. */
class SecretUnreadableException extends RuntimeException {
    SecretUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
