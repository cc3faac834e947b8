package nrw.kim.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Really signed access tokens with the claims of realm {@code kim}. */
public final class Tokens {
    private static final String ISSUER = "https://keycloak.test/realms/kim";
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    static Map<String, String> config() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.auth-server-url",
                "");
    }

    /** Token of a person or machine with one role in one KI; ki null: none. */
    public static String token(String role, String ki, UUID sub, UUID org) {
        return token(Set.of(role), ki == null ? List.of() : List.of(ki), sub, org);
    }

    /** Token with any roles and tenants. */
    public static String token(Set<String> roles, List<String> kis, UUID sub, UUID org) {
        return Jwt.issuer(ISSUER)
                .subject(sub.toString())
                .audience("kim-api")
                .claim("roles", List.copyOf(roles))
                .claim("ki", kis)
                .claim("org", org.toString())
                .claim("name", "Test " + String.join(" ", roles))
                .claim("preferred_username", String.join("-", roles))
                .expiresIn(Duration.ofMinutes(10))
                .sign(KEYS.getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
