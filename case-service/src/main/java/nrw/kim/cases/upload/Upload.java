package nrw.kim.cases.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nrw.kim.kit.problem.Problem;
import org.apache.tika.Tika;

/**
 * A file that passed the check: PDF, JPEG or PNG by its content, declared as what it is, under a name that harms nobody.
 *
 * @param name sanitised, with the ending of its type
 * @param mediaType found in the content
 */
public record Upload(String name, String mediaType, byte[] content) {
    private static final Map<String, String> ENDINGS =
            Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png");
    private static final int LONGEST_NAME = 100;
    private static final Tika TIKA = new Tika();

    /**
     * Checks a file.
     *
     * @param declared media type that the sender names, parameters allowed
     * @param name name that the sender gives; null gives one
     * @throws Problem 422 if it is empty, of another type or not what it is declared to be, 413 if it is too large
     */
    public static Upload of(String declared, String name, byte[] content, long largest) {
        if (content == null || content.length == 0) {
            throw Problem.rule("attachment-empty");
        }
        if (content.length > largest) {
            throw Problem.of(413, "attachment-too-large").with("largest", largest);
        }
        // By content alone: a name must not talk the detector into anything.
        var found = TIKA.detect(content);
        if (!ENDINGS.containsKey(found)) {
            throw Problem.rule("attachment-type")
                    .with("allowed", ENDINGS.keySet().stream().sorted().toList());
        }
        if (!found.equals(essence(declared))) {
            throw Problem.rule("attachment-differs-from-type").with("found", found);
        }
        return new Upload(sanitised(name, ENDINGS.get(found)), found, content);
    }

    /** SHA-256 of the content, hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file name made of a title, which has no ending that could be dropped. */
    static String nameFor(String title, String mediaType) {
        var ending = ENDINGS.get(mediaType);
        return sanitised(title + ending, ending);
    }

    /** Letters, digits and a few signs; no path, no control or direction characters, and the ending of the real type. */
    static String sanitised(String name, String ending) {
        var last = Optional.ofNullable(name).orElse("").replace('\\', '/');
        var plain = Normalizer.normalize(last.substring(last.lastIndexOf('/') + 1), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()+-]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("^[. ]+|[. ]+$", "");
        var kept = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
        return (kept.isEmpty() ? "Anlage" : kept) + ending;
    }

    private static String essence(String mediaType) {
        return mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Upload upload && sha256().equals(upload.sha256()) && name.equals(upload.name);
    }

    @Override
    public int hashCode() {
        return sha256().hashCode();
    }
}
