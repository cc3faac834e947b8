package nrw.kim.gateway.routing;

/** A service could not be reached at all, so that nothing can have happened there. */
class NotConnectedException extends RuntimeException {
    NotConnectedException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
