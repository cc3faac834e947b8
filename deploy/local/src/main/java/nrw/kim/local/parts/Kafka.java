package nrw.kim.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nrw.kim.local.stack.Launch;
import nrw.kim.local.stack.Part;
import nrw.kim.local.stack.Programs;
import org.apache.kafka.common.Uuid;

/** One Kafka node that is broker and controller in one, run from the launcher's class path. */
final class Kafka implements Part {

    static final String NAME = "kafka";

    private static final String CONTROLLER = "kafka-controller";

    private final Setup setup;
    private final Topics topics;
    private final Configuration configuration;

    Kafka(Setup setup) {
        this.setup = setup;
        this.topics = new Topics(setup);
        this.configuration = new Configuration(setup.home());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OptionalInt port() {
        return OptionalInt.of(setup.ports().of(NAME));
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, setup.ports().of(NAME), CONTROLLER, setup.ports().of(CONTROLLER));
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public void prepare() throws Exception {
        configuration.render(Configuration.LOGGING, Map.of());
        Path config = configuration.render("kafka.properties", values());
        if (!Files.exists(setup.home().data(NAME).resolve("meta.properties"))) {
            Launch format = java(List.of(
                    "kafka.tools.StorageTool", "format", "-t", Uuid.randomUuid().toString(), "-c", config.toString()));
            Programs.run(NAME, format, setup.home().log(NAME), Duration.ofMinutes(1));
        }
    }

    @Override
    public Launch launch() throws IOException {
        return java(
                List.of("kafka.Kafka", setup.home().config("kafka.properties").toString()));
    }

    @Override
    public boolean ready() throws Exception {
        return topics.answered();
    }

    @Override
    public void settle() throws Exception {
        topics.exist();
    }

    private Launch java(List<String> main) throws IOException {
        return configuration.java(new Jvm(setup, NAME, 384, true), main);
    }

    private Map<String, String> values() throws IOException {
        return Map.of(
                "KIM_PORT_KAFKA", String.valueOf(setup.ports().of(NAME)),
                "KIM_PORT_KAFKA_CONTROLLER", String.valueOf(setup.ports().of(CONTROLLER)),
                "KIM_DATA", setup.home().data(NAME).toString());
    }
}
