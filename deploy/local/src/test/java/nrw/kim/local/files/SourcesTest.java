package nrw.kim.local.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final Instant BUILT = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    Path module;

    private Path artifact;

    @BeforeEach
    void builtModule() throws IOException {
        artifact = file("target/app.jar", BUILT);
        file("src/main/java/A.java", BUILT.minusSeconds(60));
    }

    @Test
    void finds_an_artifact_that_is_newer_than_its_sources_good() throws IOException {
        assertFalse(Sources.newerThan(artifact, List.of(module)));
    }

    @Test
    void finds_a_changed_source_wherever_it_lies() throws IOException {
        file("src/main/webui/src/App.tsx", BUILT.plusSeconds(1));

        assertTrue(Sources.newerThan(artifact, List.of(module)));
    }

    @Test
    void does_not_take_what_builds_write_for_sources() throws IOException {
        file("src/main/webui/node_modules/x.js", BUILT.plusSeconds(1));
        file("target/classes/A.class", BUILT.plusSeconds(1));

        assertFalse(Sources.newerThan(artifact, List.of(module)));
    }

    @Test
    void builds_what_was_never_built() throws IOException {
        assertTrue(Sources.newerThan(module.resolve("target/missing.jar"), List.of(module)));
    }

    private Path file(String name, Instant changed) throws IOException {
        Path file = module.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
