package nrw.kim.cases.handover;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nrw.kim.events.KiKey;

/**
 * Token and code of an answer link. The token is 256 random bits behind the key of its KI, so that the row can be looked for
 * inside one tenant; the code is told by another channel. At rest there are only hashes, and that of the code is keyed with
 * the token: who has the database alone cannot even try the short code.
 */
final class LinkSecret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern TOKEN = Pattern.compile("(\\d{5}|\\d{8})-[A-Za-z0-9_-]{43}");
    private static final int TOKEN_BYTES = 32;
    private static final String KEYED = "HmacSHA256";
    private static final int CODES = 100_000_000;

    private LinkSecret() {}

    static String newToken(KiKey ki) {
        return ki + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
    }

    /** Eight digits, to be read out on the phone. */
    static String newCode() {
        return "%08d".formatted(RANDOM.nextInt(CODES));
    }

    /** The tenant that a token belongs to; empty if it is none. */
    static Optional<KiKey> kiOf(String token) {
        var parts = TOKEN.matcher(token);
        return parts.matches() ? Optional.of(new KiKey(parts.group(1))) : Optional.empty();
    }

    static String hashOfToken(String token) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hashOfCode(String code, String token) {
        try {
            var mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.US_ASCII), KEYED));
            return HexFormat.of().formatHex(mac.doFinal(code.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
