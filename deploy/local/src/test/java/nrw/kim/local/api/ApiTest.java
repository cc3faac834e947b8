package nrw.kim.local.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import nrw.kim.local.files.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client against a small real server. */
class ApiTest {

    private final AtomicInteger tokens = new AtomicInteger();
    private HttpServer server;
    private String url;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/realm/protocol/openid-connect/token", this::token);
        server.createContext("/api/v1/cases", ApiTest::echo);
        server.createContext("/api/v1/refused", ApiTest::refuse);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sends_token_tenant_and_version() throws Exception {
        var answer = api().inKi("05170").ifMatch(Json.parse("{\"version\": 7}")).post("/cases", Json.parse("{}"));

        assertEquals("Bearer token-1 05170 \"7\"", answer.path("seen").asText());
    }

    @Test
    void asks_for_a_token_once_while_it_lasts() throws Exception {
        Tokens people = new Tokens(url + "/realm");
        people.person("cm.wesel");
        people.person("cm.wesel");
        people.person("lg.wesel");

        assertEquals(2, tokens.get());
    }

    @Test
    void says_what_the_problem_document_says() {
        ApiFailure failure = assertThrows(ApiFailure.class, () -> api().get("/refused"));

        assertEquals(422, failure.status());
        assertEquals("consent-missing", failure.type());
        assertTrue(
                failure.getMessage().startsWith("GET /refused → 422 Einwilligung fehlt: Für diese Übergabe"),
                failure::getMessage);
    }

    private Api api() {
        Tokens people = new Tokens(url + "/realm");
        return new Api(url, () -> people.person("cm.wesel"));
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = "{\"access_token\": \"token-%d\", \"expires_in\": 300}".formatted(tokens.incrementAndGet());
        answer(exchange, 200, "application/json", body);
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String seen = String.join(
                " ", headers.getFirst("Authorization"), headers.getFirst("X-KIM-Ki"), headers.getFirst("If-Match"));
        answer(
                exchange,
                200,
                "application/json",
                Json.MAPPER.createObjectNode().put("seen", seen).toString());
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        answer(exchange, 422, "application/problem+json", """
                {"type": "https://example.invalid/problems/consent-missing", "title": "Einwilligung fehlt",
                 "detail": "Für diese Übergabe liegt keine vor."}""");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
