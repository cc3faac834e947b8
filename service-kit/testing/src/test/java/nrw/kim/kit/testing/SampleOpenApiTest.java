package nrw.kim.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's document, and that a difference is found. */
@QuarkusTest
class SampleOpenApiTest extends OpenApiFileTest {
    @TempDir
    Path directory;

    @Override
    protected Path file() {
        return Path.of("src/test/openapi/openapi.json");
    }

    @Test
    void aPathThatIsNotCheckedInIsFound() throws IOException {
        var old = Files.writeString(
                directory.resolve("openapi.json"), Files.readString(file()).replace("/notes/about", "/notes/old"));
        assertThatThrownBy(new OpenApiFileTest() {
                    @Override
                    protected Path file() {
                        return old;
                    }
                }::theFileIsTheRunningServices)
                .hasMessageContaining("/notes/about");
    }

    @Test
    void theOrderOfMembersDoesNotMatter() throws IOException {
        assertThat(normalised("{\"b\":{\"d\":1,\"c\":2},\"a\":[2,1],\"servers\":[]}"))
                .isEqualTo(normalised("{\"a\":[2,1],\"b\":{\"c\":2,\"d\":1}}"))
                .isNotEqualTo(normalised("{\"a\":[1,2],\"b\":{\"c\":2,\"d\":1}}"));
    }
}
