package nrw.kim.cases.upload;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** File names in the header {@code Content-Disposition} (RFC 6266, RFC 8187). */
public final class ContentDisposition {
    private static final Pattern EXTENDED = Pattern.compile("(?i)filename\\*\\s*=\\s*UTF-8'[^']*'([^;]+)");
    private static final Pattern PLAIN = Pattern.compile("(?i)filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

    private ContentDisposition() {}

    /** The name that a header gives; null if it gives none that can be read. */
    public static String nameIn(String header) {
        if (header == null) {
            return null;
        }
        var extended = EXTENDED.matcher(header);
        if (extended.find()) {
            return decoded(extended.group(1).strip());
        }
        var plain = PLAIN.matcher(header);
        return plain.find() ? (plain.group(1) == null ? plain.group(2) : plain.group(1)) : null;
    }

    /** The header that makes a browser save the file, never show it. */
    static String attachment(String name) {
        var ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^ -~]|[\"\\\\]", "");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
