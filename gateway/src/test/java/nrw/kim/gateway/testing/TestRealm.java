package nrw.kim.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A realm as Keycloak has it, as far as a login needs: discovery, keys, an authorization endpoint where everybody is
 * logged in already, a token endpoint that insists on client secret and PKCE verifier, refresh, logout.
 */
class TestRealm {
    static final String CLIENT_SECRET = "secret-of-the-gateway-with-32-chars";

    private final TestTokens tokens = new TestTokens();
    private final Map<String, JsonObject> codes = new ConcurrentHashMap<>();
    private volatile String issuer;
    private volatile boolean sessionAlive = true;
    private volatile int accessTokenSeconds = 300;

    static String start(Vertx vertx) {
        var realm = new TestRealm();
        var router = Router.router(vertx);
        router.route().handler(BodyHandler.create());
        router.get("/realms/kim/.well-known/openid-configuration").handler(realm::discovery);
        router.head("/realms/kim/.well-known/openid-configuration")
                .handler(ctx -> ctx.response().end());
        router.get("/realms/kim/certs").handler(ctx -> ctx.json(realm.tokens.keys()));
        router.get("/realms/kim/auth").handler(realm::authorize);
        router.post("/realms/kim/token").handler(realm::token);
        router.post("/test/token")
                .handler(ctx ->
                        ctx.end(realm.tokens.sign(realm.issuer, ctx.body().asJsonObject())));
        router.post("/test/session").handler(realm::setSession);
        var server = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1");
        var port = server.toCompletionStage().toCompletableFuture().join().actualPort();
        realm.issuer = "http://127.0.0.1:%d/realms/kim".formatted(port);
        return realm.issuer;
    }

    private void discovery(RoutingContext ctx) {
        ctx.json(new JsonObject()
                .put("issuer", issuer)
                .put("authorization_endpoint", issuer + "/auth")
                .put("token_endpoint", issuer + "/token")
                .put("jwks_uri", issuer + "/certs")
                .put("end_session_endpoint", issuer + "/logout"));
    }

    private void setSession(RoutingContext ctx) {
        sessionAlive = ctx.body().asJsonObject().getBoolean("alive", true);
        accessTokenSeconds = ctx.body().asJsonObject().getInteger("seconds", 300);
        ctx.end();
    }

    private void authorize(RoutingContext ctx) {
        var code = UUID.randomUUID().toString();
        var asked = new JsonObject();
        ctx.queryParams().forEach(asked::put);
        codes.put(code, asked);
        ctx.redirect("%s?state=%s&code=%s".formatted(asked.getString("redirect_uri"), asked.getString("state"), code));
    }

    private void token(RoutingContext ctx) {
        if (!isGateway(ctx.request())) {
            ctx.response().setStatusCode(401).end();
            return;
        }
        var form = ctx.request().formAttributes();
        var nonce = "refresh_token".equals(form.get("grant_type"))
                ? refreshed()
                : redeemed(form.get("code"), form.get("code_verifier"));
        if (nonce == null) {
            ctx.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
        } else {
            ctx.json(tokens.session(issuer, nonce, accessTokenSeconds));
        }
    }

    private String refreshed() {
        return sessionAlive ? "" : null;
    }

    private String redeemed(String code, String verifier) {
        var asked = codes.remove(code);
        return asked != null && challenge(verifier).equals(asked.getString("code_challenge"))
                ? asked.getString("nonce")
                : null;
    }

    private static boolean isGateway(HttpServerRequest request) {
        var credentials = "gateway:" + CLIENT_SECRET;
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return ("Basic " + basic).equals(request.getHeader("Authorization"));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
