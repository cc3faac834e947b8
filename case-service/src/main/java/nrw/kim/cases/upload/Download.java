package nrw.kim.cases.upload;

import java.util.Map;

/**
 * A file on its way out.
 *
 * @param name under which it is saved
 */
public record Download(String name, String mediaType, byte[] content) {

    /** A file that is saved under its title. */
    public static Download titled(String title, String mediaType, byte[] content) {
        return new Download(Upload.nameFor(title, mediaType), mediaType, content);
    }

    /** What makes a browser save it, never show, guess, run or keep it. */
    public Map<String, String> headers() {
        return Map.of(
                "Content-Disposition", ContentDisposition.attachment(name),
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "sandbox; default-src 'none'",
                "Cache-Control", "no-store");
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
