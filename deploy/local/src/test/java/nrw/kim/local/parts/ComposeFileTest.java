package nrw.kim.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Ports;
import nrw.kim.local.config.Secrets;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Archives;
import nrw.kim.local.stack.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The containers are told what the launcher tells its processes: both describe the same platform and cannot drift apart. */
class ComposeFileTest {

    private final ComposeFile compose = new ComposeFile();

    @TempDir
    Path folder;

    private Setup setup;

    @BeforeEach
    void setupOfContainers() throws IOException {
        Home home = new Home(Root.FOLDER, folder);
        Ports ports = new Ports(compose.environment("setup-platform"));
        Map<String, String> secrets =
                ComposeFile.required().stream().collect(Collectors.toMap(name -> name, name -> name));
        setup = new Setup(home, ports, new Secrets(home, secrets), Archives.in(folder), true);
    }

    @Test
    void tells_each_service_what_the_launcher_tells_it() {
        for (Service service : Service.values()) {
            Map<String, String> expected = new TreeMap<>(new ServiceProcess(setup, service).environment());
            // It listens on all addresses of its container; what browsers see is the operator's choice.
            expected.put("QUARKUS_HTTP_HOST", "0.0.0.0");
            expected.put("KIM_PUBLIC_URL", "${KIM_PUBLIC_URL:-http://127.0.0.1:8080}");
            if (service == Service.CASE) {
                expected.put("KIM_WEBHOOK_PRIVATE_TARGETS", "${KIM_WEBHOOK_PRIVATE_TARGETS:-false}");
                expected.put("KIM_WEBHOOK_FORMER_KEYS", "${KIM_WEBHOOK_FORMER_KEYS:-}");
            }

            assertEquals(expected, compose.environment(service.part()));
        }
    }

    @Test
    void tells_the_stores_and_keycloak_what_the_launcher_tells_them() {
        Map<String, String> connect = new TreeMap<>(new Connect(setup).environment());
        connect.put("KIM_KAFKA", setup.ports().address(Kafka.NAME));
        assertEquals(connect, compose.environment(Connect.NAME));

        Map<String, String> keycloak = new TreeMap<>(new Keycloak(setup).environment());
        keycloak.put("KC_HTTP_HOST", "0.0.0.0");
        keycloak.put("KC_HOSTNAME", "${KIM_KEYCLOAK_URL:-http://127.0.0.1:8180}");
        keycloak.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        keycloak.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        assertEquals(keycloak, compose.environment(Keycloak.NAME));

        assertEquals(
                setup.secrets().database(Postgres.NAME),
                compose.environment(Postgres.NAME).get("POSTGRES_PASSWORD"));
    }

    @Test
    void runs_postgres_and_kafka_with_the_settings_of_the_local_stack() throws IOException {
        List<String> postgres = compose.list(Postgres.NAME, "command");
        Postgres.SETTINGS.forEach((name, value) -> assertTrue(
                // Where it listens is the image's business.
                Set.of("listen_addresses", "unix_socket_directories").contains(name)
                        || postgres.contains("-c%s=%s".formatted(name, value)),
                name));

        Map<String, String> kafka = compose.environment(Kafka.NAME);
        kafkaProperties().forEach((name, value) -> {
            String told = kafka.get(
                    "KAFKA_" + name.toString().toUpperCase(Locale.ROOT).replace('.', '_'));
            assertTrue(told != null && (placed(value) || told.equals(value)), name + "=" + told);
        });
    }

    @Test
    void sets_up_everything_that_the_launcher_sets_up() {
        Set<String> done = new TreeSet<>();
        for (String job : List.of("setup-stores", "setup-realm", "setup-platform")) {
            List<String> command = compose.list(job, "command");
            assertEquals("setup", command.getFirst());
            Parts.elsewhere(setup, command.subList(1, command.size())).forEach(part -> done.add(part.name()));
        }

        assertTrue(done.containsAll(Set.of(Postgres.NAME, Kafka.NAME, Keycloak.NAME, Relay.NAME, Directory.NAME)));
        // Registering a connector waits for nothing but the parts that are named with it.
        assertTrue(done.containsAll(new Relay(setup).after()), done::toString);
        assertTrue(done.containsAll(new Directory(setup).after()), done::toString);
    }

    @Test
    void knows_every_part_with_a_port_by_the_name_of_its_container() {
        for (Part part : Parts.all(setup)) {
            if (part.port().isPresent()) {
                assertEquals(part.name(), setup.ports().host(part.name()));
                assertTrue(compose.services().containsKey(part.name()), part.name());
            }
        }
    }

    private static Properties kafkaProperties() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(
                Files.readString(Root.FOLDER.resolve("deploy/local/src/main/resources/config/kafka.properties"))));
        return properties;
    }

    private static boolean placed(Object value) {
        return value.toString().contains("${");
    }
}
