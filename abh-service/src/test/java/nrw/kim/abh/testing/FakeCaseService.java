package nrw.kim.abh.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A real HTTP server in the place of case-service that answers what a test tells it to. */
public class FakeCaseService implements QuarkusTestResourceLifecycleManager {
    /** Closes the connection in the place of an answer. */
    public static final Answer HANG_UP = Answer.of(0, "", "");

    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static final Map<String, Headers> ASKED = new ConcurrentHashMap<>();
    private HttpServer server;

    /** What it answers. */
    public record Answer(int status, String contentType, String body, Duration delay) {
        /** An answer without delay. */
        public static Answer of(int status, String contentType, String body) {
            return new Answer(status, contentType, body, Duration.ZERO);
        }
    }

    /** Answers the extract of a handover like this. */
    public static void extractOf(UUID handover, Answer answer) {
        ANSWERS.put(path(handover), answer);
    }

    /** Request headers that the extract was asked with; null if nobody asked. */
    public static Headers askedFor(UUID handover) {
        return ASKED.get(path(handover));
    }

    private static String path(UUID handover) {
        return "/api/v1/handovers/" + handover + "/extract";
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", FakeCaseService::answer);
        server.start();
        return Map.of("KIM_CASE_URL", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        ASKED.put(path, exchange.getRequestHeaders());
        var answer = ANSWERS.getOrDefault(path, Answer.of(404, "application/problem+json", "{}"));
        try {
            Thread.sleep(answer.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (answer.equals(HANG_UP)) {
            exchange.close();
            return;
        }
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
