package nrw.kim.gateway.limit;

/** More bytes came than the address takes. */
class BodyTooLargeException extends RuntimeException {
    BodyTooLargeException(long limit) {
        super("body has more than %d bytes".formatted(limit));
    }
}
