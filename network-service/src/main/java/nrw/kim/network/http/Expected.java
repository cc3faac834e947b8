package nrw.kim.network.http;

import nrw.kim.kit.rest.IfMatch;

/**
 * Version that a PUT is based on.
 *
 * @param version the version; null if the caller did not name one and replaces whatever is there
 */
public record Expected(Integer version) {
    /** Reads {@code If-Match}, which a PUT may leave out. */
    public static Expected of(String header) {
        return new Expected(header == null || header.isBlank() ? null : IfMatch.version(header));
    }

    /** Fails with 412 if the record has another version. */
    public void check(int actual) {
        if (version != null) {
            IfMatch.check(version, actual);
        }
    }
}
