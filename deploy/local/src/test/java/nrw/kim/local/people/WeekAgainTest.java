package nrw.kim.local.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nrw.kim.local.api.Api;
import nrw.kim.local.api.ApiFailure;
import nrw.kim.local.files.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The week against a small server that keeps what it is sent by its key, as the platform does. */
class WeekAgainTest {
    private static final Path DEMO = Path.of("demo");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    /** What was entered: path and body by key. */
    private final Map<String, String> entered = new LinkedHashMap<>();

    private int breaksAfter = Integer.MAX_VALUE;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anotherTryAfterABrokenOneEntersTheRestAndNothingTwice() throws Exception {
        week().casesOf(api());
        var whole = Map.copyOf(entered);
        assertThat(whole).hasSizeGreaterThan(20);
        assertThat(whole.values()).anyMatch(sent -> sent.contains("/interpreting "));

        entered.clear();
        breaksAfter = whole.size() / 2;
        assertThatThrownBy(() -> week().casesOf(api())).isInstanceOf(ApiFailure.class);
        breaksAfter = Integer.MAX_VALUE;
        week().casesOf(api());

        assertThat(entered).containsExactlyInAnyOrderEntriesOf(whole);
    }

    @Test
    void theNextDayIsAnotherWeek() throws Exception {
        week().casesOf(api());
        var whole = Map.copyOf(entered);
        new Everyday(read("everyday.json"), read("directory/05170.json"), DAY.plusDays(1)).casesOf(api());
        assertThat(entered).hasSizeGreaterThan(whole.size()).containsAllEntriesOf(whole);
    }

    @Test
    void whoMayNotBeToldAnythingIsNamed() throws Exception {
        assertThat(week().withoutAgreement(api())).isNotEmpty().allMatch(name -> !name.isBlank());
    }

    private static Everyday week() throws IOException {
        return new Everyday(read("everyday.json"), read("directory/05170.json"), DAY);
    }

    private Api api() {
        return new Api("http://127.0.0.1:" + server.getAddress().getPort(), () -> "token");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/v1".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, listed(path));
        } else if (path.endsWith("/state")) {
            answer(exchange, 200, "{\"id\": \"s\", \"version\": 1, \"status\": \"DONE\"}");
        } else if (entered.size() >= breaksAfter && !entered.containsKey(key)) {
            answer(exchange, 503, "{}");
        } else {
            entered.put(key, path + " " + body);
            answer(exchange, 201, "{\"id\": \"%s\", \"version\": 0, \"status\": \"OPEN\"}".formatted(key));
        }
    }

    private static String listed(String path) {
        var items = Json.MAPPER.createObjectNode().putArray("items");
        if (path.equals("/cases")) {
            for (int i = 0; i < 12; i++) {
                var file = items.addObject().put("id", "case-" + i).put("phase", "HILFEPLANUNG");
                file.putArray("lifeDomains").add("WORK").add("FAMILY");
                file.putObject("municipality").put("ags", "05170024").put("name", "Moers");
            }
        } else if (path.endsWith("/goals")) {
            items.addObject().put("id", "goal").put("domain", "WORK").put("status", "OPEN");
        }
        return Json.MAPPER.createObjectNode().set("items", items).toString();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static JsonNode read(String file) throws IOException {
        return Json.parse(Files.readString(DEMO.resolve(file)));
    }
}
