package nrw.kim.gateway.testing;

import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/** Tokens as the realm signs them, with a key made for this run. */
class TestTokens {
    private static final String KEY_ID = "test-key";

    /** Makes a session larger than one cookie may be. */
    private static final String NOISE = new SecureRandom()
            .ints(3000, 'a', 'z')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private final KeyPair key = newKey();

    JsonObject keys() {
        var publicKey = (RSAPublicKey) key.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kid", KEY_ID)
                                        .put("kty", "RSA")
                                        .put("alg", "RS256")
                                        .put("use", "sig")
                                        .put("n", encoded(publicKey.getModulus()))
                                        .put("e", encoded(publicKey.getPublicExponent()))));
    }

    /** A token with the claims given; {@code iss}, {@code iat} and {@code exp} (300 s) unless given. */
    String sign(String issuer, JsonObject claims) {
        var now = Instant.now().getEpochSecond();
        var all = new JsonObject()
                .put("iss", issuer)
                .put("iat", now)
                .put("exp", now + 300)
                .mergeIn(claims);
        // Through text, so that lists are plain lists, which the builder knows.
        return Jwt.claims(new JsonObject(all.encode()).getMap())
                .jws()
                .keyId(KEY_ID)
                .sign(key.getPrivate());
    }

    JsonObject session(String issuer, String nonce, int seconds) {
        var expires = Instant.now().getEpochSecond() + seconds;
        var person = new JsonObject()
                .put("sub", "01900000-0000-7000-8001-051700000001")
                .put("exp", expires)
                .put("jti", java.util.UUID.randomUUID().toString());
        var id = person.copy().put("aud", "gateway").put("nonce", nonce).put("typ", "ID");
        var access = person.copy()
                .put("aud", new JsonArray().add("kim-api").add("account"))
                .put("azp", "gateway")
                .put("name", "Miriam Kaya")
                .put("preferred_username", "cm.wesel")
                .put("roles", new JsonArray().add("case-manager"))
                .put("ki", new JsonArray().add("05170"))
                .put("org", "01900000-0000-7000-8000-051700000001")
                .put("much_else", NOISE);
        return new JsonObject()
                .put("token_type", "Bearer")
                .put("expires_in", seconds)
                .put("id_token", sign(issuer, id))
                .put("access_token", sign(issuer, access))
                .put("refresh_token", "an-opaque-refresh-token");
    }

    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
