package nrw.kim.cases.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import nrw.kim.events.KiKey;

/**
 * A token of 256 random bits behind the key of its KI, so that the row can be looked for inside one tenant. At rest there
 * is only its hash.
 */
public final class TenantToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern TOKEN = Pattern.compile("(\\d{5}|\\d{8})-[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    private TenantToken() {}

    /** A new token of a tenant. */
    public static String make(KiKey ki) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return ki + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The tenant that a token belongs to; empty if it is none. */
    public static Optional<KiKey> kiOf(String token) {
        var parts = TOKEN.matcher(token);
        return parts.matches() ? Optional.of(new KiKey(parts.group(1))) : Optional.empty();
    }

    /** What is kept of a token. */
    public static String hash(String token) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
