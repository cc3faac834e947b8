package nrw.kim.gateway.testing;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A caller of the gateway: keeps cookies as a browser does, follows redirects only where told. */
public class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient PLAIN = HttpClient.newHttpClient();

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Address of the gateway as its users know it. */
    public static String gateway() {
        return configured("kim.gateway.public-url");
    }

    /** A request to the gateway, still to be completed. */
    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(gateway() + path));
    }

    /** A request as the application's own script sends it. */
    public static HttpRequest.Builder scripted(String path) {
        return to(path).header("X-KIM-Request", "1")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", gateway());
    }

    /** A request with a machine's token. */
    public static HttpRequest.Builder withToken(String path) {
        return to(path).header("Authorization", "Bearer " + token(new JsonObject()));
    }

    /** A signed access token; the claims given replace the usual ones. */
    public static String token(JsonObject claims) {
        var usual = new JsonObject()
                .put("sub", "service-account-jobcenter-kreis-wesel")
                .put("aud", "kim-api")
                .put("ki", "05170")
                .put("roles", List.of("referrer"))
                .mergeIn(claims);
        return realm("/test/token", usual);
    }

    /** Ends the realm's session, or shortens the tokens it will give out. */
    public static void setSession(boolean alive, int seconds) {
        realm("/test/session", new JsonObject().put("alive", alive).put("seconds", seconds));
    }

    /** Sends without cookies. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(PLAIN, request);
    }

    /** Sends with this browser's cookies and keeps those of the answer. */
    public HttpResponse<String> visit(HttpRequest.Builder request) {
        return send(client, request);
    }

    /** Opens the login and follows all redirects, to the realm and back, until it is sent to the page it wants. */
    public HttpResponse<String> logIn(String to) {
        var response = visit(to("/login?to=" + to));
        for (var step = 0; step < 5; step++) {
            var location = response.headers().firstValue("Location").orElseThrow();
            if (location.equals(to)) {
                return response;
            }
            response = visit(HttpRequest.newBuilder(response.request().uri().resolve(location)));
        }
        throw new IllegalStateException(
                "login leads in circles, at last to " + response.headers().map());
    }

    /** Names of the cookies that are kept now. */
    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(java.net.HttpCookie::getName)
                .toList();
    }

    private static String realm(String path, JsonObject body) {
        var url = URI.create(configured(Neighbours.REALM_URL)).resolve(path);
        var request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.encode()));
        return send(PLAIN, request).body();
    }

    /** A value of the running configuration. */
    public static String configured(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
