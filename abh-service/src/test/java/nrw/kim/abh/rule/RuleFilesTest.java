package nrw.kim.abh.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFilesTest {
    private static final Path RULES = Path.of("src/main/resources/rules");
    private static final Path PUBLISHED = Path.of("src/test/resources/published-rules.txt");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("files")
    void a_rule_file_follows_the_schema(Path file) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(RULES.resolve("rule-set.schema.json")));

        assertThat(schema.validate(JSON.readTree(file.toFile()))).isEmpty();
    }

    @Test
    void the_schema_refuses_a_misspelt_field() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(RULES.resolve("rule-set.schema.json")));
        var text = Files.readString(RULES.resolve("p25b-2026.json")).replaceFirst("\"discretion\"", "\"discretoin\"");

        assertThat(schema.validate(JSON.readTree(text))).isNotEmpty();
    }

    /** A procedure names the version it was opened with: to change a rule, publish a new version beside the old one. */
    @Test
    void a_published_version_is_never_changed() throws IOException {
        var now = files().map(RuleFilesTest::fingerprint).toList();

        assertThat(now).containsAll(Files.readAllLines(PUBLISHED));
    }

    @Test
    void each_file_is_on_the_list_of_published_ones() throws IOException {
        assertThat(Files.readAllLines(PUBLISHED))
                .containsAll(files().map(RuleFilesTest::fingerprint).toList());
    }

    @Test
    void the_service_loads_each_file_it_ships() throws IOException {
        assertThat(RuleFiles.load(SHIPPED)).hasSize((int) files().count());
    }

    static final RulesConfig SHIPPED = new RulesConfig() {
        @Override
        public List<String> files() {
            try (var all = RuleFilesTest.files()) {
                return all.map(file -> file.getFileName().toString()).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Path> directory() {
            return Optional.empty();
        }
    };

    static Stream<Path> files() throws IOException {
        return Files.list(RULES)
                .filter(file -> file.getFileName().toString().matches("p.+-[0-9]{4}[a-z]?\\.json"))
                .sorted();
    }

    private static String fingerprint(Path file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return file.getFileName() + " " + HexFormat.of().formatHex(hash);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
