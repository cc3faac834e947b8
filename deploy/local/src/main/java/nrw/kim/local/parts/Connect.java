package nrw.kim.local.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nrw.kim.local.api.Http;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Archives;
import nrw.kim.local.files.Unpacked;
import nrw.kim.local.stack.Launch;
import nrw.kim.local.stack.Part;

/** The Kafka Connect worker that runs Debezium. Its connectors are {@link Relay}'s. */
final class Connect implements Part {

    static final String NAME = "connect";

    private final Setup setup;
    private final Configuration configuration;

    Connect(Setup setup) {
        this.setup = setup;
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
    public Set<String> after() {
        return Set.of(Kafka.NAME);
    }

    @Override
    public void prepare() throws IOException {
        Path archive = setup.archives().archive("debezium-connector-postgres");
        Path plugins = Unpacked.of(archive, setup.home().program(Archives.folder(archive)));
        configuration.render(Configuration.LOGGING, Map.of());
        configuration.render(
                "connect.properties",
                Map.of(
                        "KIM_KAFKA", setup.ports().address(Kafka.NAME),
                        "KIM_CONNECT_LISTENER", setup.ports().http(NAME),
                        "KIM_PLUGINS", plugins.toString()));
    }

    @Override
    public Launch launch() throws IOException {
        Path config = setup.home().config("connect.properties");
        return configuration
                .java(
                        new Jvm(setup, NAME, 256, true),
                        List.of("org.apache.kafka.connect.cli.ConnectDistributed", config.toString()))
                .with(environment());
    }

    /** The worker answers before it knows its connectors; the list comes only once it has joined its group. */
    @Override
    public boolean ready() throws Exception {
        return Http.get(setup.ports().http(NAME) + "/connectors").status() == 200;
    }

    /** What the placeholders of the connector template stand for. */
    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KIM_DB_HOST", setup.ports().host(Postgres.NAME));
        environment.put("KIM_DB_PORT", String.valueOf(setup.ports().of(Postgres.NAME)));
        for (Service service : Service.publishing()) {
            environment.put(
                    "KIM_%s_DB_OWNER_PASSWORD".formatted(service.name()),
                    setup.secrets().database(service.owner()));
        }
        return environment;
    }
}
