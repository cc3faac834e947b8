package nrw.kim.cases.handover;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nrw.kim.cases.token.TenantToken;
import nrw.kim.events.KiKey;

/**
 * Token and code of an answer link. The token is 256 random bits behind the key of its KI, so that the row can be looked for
 * inside one tenant; the code is told by another channel. At rest there are only hashes, and that of the code is keyed with
 * the token: who has the database alone cannot even try the short code.
 */
final class LinkSecret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KEYED = "HmacSHA256";
    private static final int CODES = 100_000_000;

    private LinkSecret() {}

    static String newToken(KiKey ki) {
        return TenantToken.make(ki);
    }

    /** Eight digits, to be read out on the phone. */
    static String newCode() {
        return "%08d".formatted(RANDOM.nextInt(CODES));
    }

    /** The tenant that a token belongs to; empty if it is none. */
    static Optional<KiKey> kiOf(String token) {
        return TenantToken.kiOf(token);
    }

    static String hashOfToken(String token) {
        return TenantToken.hash(token);
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
}
