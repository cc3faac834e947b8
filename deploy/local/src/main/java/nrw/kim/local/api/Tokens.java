package nrw.kim.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Real access tokens of one realm: for machines by their credentials, for demo people by password. Each is kept until shortly before it ends. */
public final class Tokens {

    /** Every demo login has this password; it is documented and exists only where demo people do. */
    public static final String DEMO_PASSWORD = "kim-demo";

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final String realm;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    private record Token(String value, Instant end) {}

    /** @param realm its address, such as {@code http://127.0.0.1:8180/realms/kim} */
    public Tokens(String realm) {
        this.realm = realm;
    }

    /** A person's token through the client {@code kim-demo}. */
    public String person(String username) throws IOException, InterruptedException {
        return token(
                username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "kim-demo",
                        "scope",
                        "openid",
                        "username",
                        username,
                        "password",
                        DEMO_PASSWORD));
    }

    /** A machine's token by client credentials. */
    public String machine(String client, String secret) throws IOException, InterruptedException {
        return token(client, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private String token(String who, Map<String, String> form) throws IOException, InterruptedException {
        Token token = kept.get(who);
        if (token == null || token.end().isBefore(Instant.now())) {
            token = fetch(who, form);
            kept.put(who, token);
        }
        return token.value();
    }

    private Token fetch(String who, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Instant asked = Instant.now();
        Http.Answer answer = Http.send(
                "POST", realm + "/protocol/openid-connect/token", Map.of(), "application/x-www-form-urlencoded", body);
        JsonNode json = answer.json();
        if (!answer.ok()) {
            throw new IOException("no token for " + who + ": "
                    + json.path("error_description").asText(answer.text()));
        }
        Duration life = Duration.ofSeconds(json.path("expires_in").asLong());
        return new Token(json.path("access_token").asText(), asked.plus(life).minus(MARGIN));
    }
}
