package nrw.kim.abh.extract;

/**
 * What case-service answered, untouched. Not a record, so that no log line prints the body by accident.
 */
final class Extract {
    private final int status;
    private final String contentType;
    private final String language;
    private final byte[] body;

    Extract(int status, String contentType, String language, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.language = language;
        this.body = body;
    }

    int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    String language() {
        return language;
    }

    byte[] body() {
        return body;
    }
}
