package nrw.kim.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A person or machine whose access token has been verified.
 *
 * @param accessToken what is relayed to the services; never logged
 * @param claims the token's payload
 */
public record Caller(String accessToken, JsonObject claims) {
    private static final String KEY = Caller.class.getName();

    /** Reads the payload of a token whose signature was verified before. */
    static Caller of(String accessToken) {
        var payload = Base64.getUrlDecoder().decode(accessToken.split("\\.")[1]);
        return new Caller(accessToken, new JsonObject(new String(payload, StandardCharsets.UTF_8)));
    }

    /** The caller of a request that has passed {@link CallerAuthentication}. */
    public static Caller of(RoutingContext ctx) {
        return find(ctx).orElseThrow(() -> new IllegalStateException("request was not authenticated"));
    }

    /** The caller, if the request has one. */
    public static Optional<Caller> find(RoutingContext ctx) {
        return Optional.ofNullable(ctx.get(KEY));
    }

    void attachTo(RoutingContext ctx) {
        ctx.put(KEY, this);
    }

    /** Id of the person or of the machine's service account. */
    public String subject() {
        return claims.getString("sub");
    }

    /** A claim that holds one or several texts; empty if the token lacks it. */
    public List<String> texts(String claim) {
        return switch (claims.getValue(claim)) {
            case JsonArray several -> several.stream().map(String::valueOf).toList();
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }

    boolean isMeantFor(String audience) {
        return texts("aud").contains(audience);
    }

    /** Redacted: a caller may end up in a log line. */
    @Override
    public String toString() {
        return "Caller[" + subject() + "]";
    }
}
