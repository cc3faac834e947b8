package nrw.kim.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Json;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics, from the one list in the events module. The broker creates none by itself, so a misspelt name is an error. */
final class Topics {

    /** Where Debezium says that it is alive, which lets Postgres free its log while a database is idle. */
    static final String HEARTBEAT = "kim.relay.heartbeat";

    private static final short ONE_COPY = 1;

    private final Setup setup;

    Topics(Setup setup) {
        this.setup = setup;
    }

    /** Reads the published list: names, partitions and how long events are kept. */
    static List<NewTopic> listed(Path file) throws IOException {
        return StreamSupport.stream(Json.read(file).spliterator(), false)
                .map(Topics::topic)
                .toList();
    }

    static Path list(Home home) {
        return home.root().resolve("events/src/main/resources/nrw/kim/events/topics.json");
    }

    boolean answered() throws InterruptedException, ExecutionException, TimeoutException {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        }
    }

    /** Creates what is missing. */
    void exist() throws IOException, InterruptedException, ExecutionException {
        try (Admin admin = admin()) {
            Set<String> there = admin.listTopics().names().get();
            Stream<NewTopic> heartbeats = Service.publishing().stream().map(Topics::heartbeat);
            List<NewTopic> missing = Stream.concat(listed(list(setup.home())).stream(), heartbeats)
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    private static NewTopic topic(JsonNode json) {
        long kept = Duration.parse(json.path("retention").asText()).toMillis();
        return new NewTopic(json.path("name").asText(), json.path("partitions").asInt(), ONE_COPY)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(kept)));
    }

    private static NewTopic heartbeat(Service service) {
        return new NewTopic(HEARTBEAT + "." + service.database(), 1, ONE_COPY)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(Duration.ofHours(1).toMillis())));
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                setup.ports().address(Kafka.NAME),
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                "200",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                "4000",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                "15000"));
    }
}
