package nrw.kim.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.kim.local.config.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What containers may do, where versions stand, and where secrets come from. */
class ImagesTest {

    private static final Path DOCKER = Root.FOLDER.resolve("deploy/docker");

    private final ComposeFile compose = new ComposeFile();

    @TempDir
    Path folder;

    @Test
    void built_here_run_without_rights_on_a_root_file_system_they_cannot_write() {
        for (String service : built()) {
            assertEquals(true, compose.of(service, "read_only"), service);
            assertEquals(List.of("ALL"), compose.list(service, "cap_drop"), service);
            assertEquals(List.of("no-new-privileges:true"), compose.list(service, "security_opt"), service);
            assertTrue(compose.list(service, "tmpfs").contains("/tmp"), service);
            assertTrue(compose.services().get(service).containsKey("mem_limit"), service);
        }
        assertTrue(built().containsAll(
                        Stream.of(Service.values()).map(Service::part).toList()));
    }

    @Test
    void on_a_base_with_root_name_another_user_by_number() throws IOException {
        for (String name : List.of("service", "setup", "connect")) {
            assertTrue(dockerfile(name).lines().anyMatch(line -> line.matches("USER [1-9]\\d*:[1-9]\\d*")), name);
        }
    }

    @Test
    void take_their_base_from_the_compose_file_only() throws IOException {
        try (Stream<Path> files = Files.list(DOCKER)) {
            List<String> bases = files.filter(file -> file.toString().endsWith(".Dockerfile"))
                    .flatMap(ImagesTest::lines)
                    .filter(line -> line.startsWith("FROM ") || line.startsWith("ARG BASE"))
                    .distinct()
                    .sorted()
                    .toList();
            assertEquals(List.of("ARG BASE", "FROM ${BASE}"), bases);
        }
    }

    @Test
    void are_of_the_versions_that_the_local_stack_runs() throws IOException {
        String pom = Files.readString(Root.FOLDER.resolve("pom.xml"));
        Map<?, ?> keycloak = (Map<?, ?>) compose.build(Keycloak.NAME).get("args");

        assertEquals("apache/kafka:" + version(pom, "kafka"), compose.of(Kafka.NAME, "image"));
        assertEquals("keycloak/keycloak:" + version(pom, "keycloak"), keycloak.get("BASE"));
        assertTrue(version(pom, "postgres-binaries")
                .startsWith(compose.of(Postgres.NAME, "image").toString().replace("postgres:", "") + "."));
    }

    @Test
    void build_keycloak_as_the_local_stack_does() throws IOException {
        assertTrue(dockerfile("keycloak").contains("kc.sh " + String.join(" ", Keycloak.BUILD)));
    }

    @Test
    void are_reached_from_outside_at_the_gateway_and_keycloak_only_and_only_from_this_machine() {
        for (String service : compose.services().keySet()) {
            List<String> ports = compose.list(service, "ports");
            boolean door = Set.of("gateway", Keycloak.NAME).contains(service);
            assertEquals(door, !ports.isEmpty(), service);
            // Webhooks go out from case; nobody comes in there.
            assertEquals(
                    door || service.equals("case"),
                    compose.list(service, "networks").contains("outside"),
                    service);
            assertTrue(ports.stream().allMatch(port -> port.startsWith("127.0.0.1:")), service);
        }
    }

    @Test
    void get_every_secret_from_a_file_that_is_written_once_and_only_its_owner_reads() throws Exception {
        String written = env();
        Set<String> needed = ComposeFile.required();

        assertFalse(needed.isEmpty());
        needed.forEach(name -> assertTrue(
                Pattern.compile("(?m)^" + name + "=\\w{40}$").matcher(written).find(), name));
        assertEquals(written, env());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".env"))));
    }

    /** Runs the script in a folder of its own. */
    private String env() throws Exception {
        Path script = folder.resolve("deploy/docker/env");
        if (!Files.exists(script)) {
            Files.createDirectories(script.getParent());
            Files.copy(DOCKER.resolve("env"), script);
        }
        Process process = new ProcessBuilder("sh", script.toString())
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertEquals(0, process.waitFor());
        return Files.readString(folder.resolve(".env"));
    }

    private List<String> built() {
        return compose.services().keySet().stream()
                .filter(name -> compose.of(name, "image").toString().startsWith("kim/"))
                .toList();
    }

    private static String dockerfile(String name) throws IOException {
        return Files.readString(DOCKER.resolve(name + ".Dockerfile"));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(String pom, String part) {
        return pom.replaceAll("(?s).*<" + part + ".version>([^<]+)<.*", "$1");
    }
}
