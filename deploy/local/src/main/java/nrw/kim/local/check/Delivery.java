package nrw.kim.local.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Json;
import nrw.kim.local.platform.Platform;

/** Every event of a topic stands in the inbox of each reader, or visibly among its dead letters. */
final class Delivery {
    /** Inboxes forget after 90 days; younger events are compared. */
    private static final String SAID =
            "select id::text from domain_event where topic = ? and time > now() - interval '80 days'";

    private static final String RECEIVED =
            "select event_id::text from inbox union select event_id from dead_letter where replayed_at is null";

    private final Platform platform;

    Delivery(Platform platform) {
        this.platform = platform;
    }

    List<Finding> compare() throws Exception {
        var findings = new ArrayList<Finding>();
        for (var topic : Json.read(platform.root().resolve("events/src/main/resources/nrw/kim/events/topics.json"))) {
            for (var reader : topic.path("readers")) {
                var name = topic.path("name").asText();
                if (!name.startsWith("kim.dead-letter.")) {
                    findings.add(compare(name, service(topic.path("writer").asText()), service(reader.asText())));
                }
            }
        }
        return findings;
    }

    private Finding compare(String topic, Service writer, Service reader) throws SQLException {
        try (var from = platform.database(writer);
                var to = platform.database(reader)) {
            var said = Ids.of(from, SAID, topic);
            var received = Ids.of(to, RECEIVED);
            var arrived = new HashSet<>(said);
            arrived.retainAll(received);
            return new Finding(
                    "%s → %s".formatted(topic, reader.module()),
                    said.size(),
                    arrived.size(),
                    Ids.missing(said, received));
        }
    }

    private static Service service(String module) {
        return Service.storing().stream()
                .filter(s -> s.module().equals(module))
                .findFirst()
                .orElseThrow();
    }
}
