package nrw.kim.kit.rest;

import nrw.kim.kit.problem.Problem;

/** Reads {@code If-Match}: a change names the version it is based on. */
public final class IfMatch {
    private IfMatch() {}

    /**
     * The version in the header, written {@code "7"} or {@code 7}.
     *
     * @throws Problem 428 without the header, 412 if it is no version
     */
    public static int version(String header) {
        if (header == null || header.isBlank()) {
            throw Problem.preconditionRequired();
        }
        try {
            return Integer.parseInt(header.replace("W/", "").replace("\"", "").trim());
        } catch (NumberFormatException e) {
            throw Problem.preconditionFailed();
        }
    }

    /** @throws Problem 412 if the record has another version than the change was based on */
    public static void check(int expected, int actual) {
        if (expected != actual) {
            throw Problem.preconditionFailed();
        }
    }

    /** The ETag of a version. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }
}
