package nrw.kim.reporting.fact;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nrw.kim.events.EventCatalogue;

/**
 * The statements that turn an event into facts, by event type. They read {@code :events}, a JSON array of payloads with
 * {@code ki}, {@code day} and {@code at} added, and give the same rows in whatever order events come.
 */
@ApplicationScoped
class FactSql {
    // The payload is bound as text first: a String bound as jsonb would arrive as one JSON string.
    private static final String EVENTS = "cast(cast(:events as text) as jsonb)";

    private final Map<String, List<String>> byType = EventCatalogue.all().stream()
            .filter(entry -> resource(entry.type()) != null)
            .collect(toUnmodifiableMap(EventCatalogue.Entry::type, entry -> statements(entry.type())));

    /**
     * Statements of a type, in order.
     *
     * @throws IllegalArgumentException if the type has no facts
     */
    List<String> of(String type) {
        var statements = byType.get(type);
        if (statements == null) {
            throw new IllegalArgumentException("no facts for " + type);
        }
        return statements;
    }

    private static List<String> statements(String type) {
        try (var in = resource(type).openStream()) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(":events", EVENTS);
            return Arrays.asList(sql.strip().split(";\\s*\\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String type) {
        return Thread.currentThread().getContextClassLoader().getResource("facts/" + type + ".sql");
    }
}
