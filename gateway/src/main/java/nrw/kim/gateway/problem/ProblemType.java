package nrw.kim.gateway.problem;

import java.util.Locale;

/** Why the gateway did not answer a request as asked; texts stand in {@code problems_<language>.properties}. */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    UNAUTHORIZED(401),
    CSRF_REFUSED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    PAYLOAD_TOO_LARGE(413),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    SERVICE_UNREACHABLE(502),
    SERVICE_BROKE_OFF(502),
    SERVICE_BUSY(503),
    LOGIN_UNAVAILABLE(503),
    SERVICE_TIMEOUT(504);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Last segment of the type URI, by which clients tell problems apart. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type for a bare HTTP status that a handler failed with. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 401 -> UNAUTHORIZED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> PAYLOAD_TOO_LARGE;
            default -> INTERNAL;
        };
    }
}
