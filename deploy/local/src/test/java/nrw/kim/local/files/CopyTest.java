package nrw.kim.local.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyTest {

    @TempDir
    Path folder;

    private Copy copy;

    @BeforeEach
    void builtService() throws IOException {
        Path built = Files.createDirectories(folder.resolve("built/lib")).getParent();
        Files.writeString(built.resolve("run.jar"), "first");
        Files.writeString(built.resolve("lib/a.jar"), "a");
        copy = new Copy(built, folder.resolve("copy"), "run.jar");
    }

    @Test
    void holds_everything_and_is_current_until_the_original_is_built_again() throws IOException {
        assertFalse(copy.current());
        copy.make();
        assertTrue(copy.current());
        assertEquals("a", Files.readString(folder.resolve("copy/lib/a.jar")));

        Files.setLastModifiedTime(
                folder.resolve("built/run.jar"), FileTime.from(Instant.now().plusSeconds(5)));
        assertFalse(copy.current());
    }

    @Test
    void forgets_what_the_original_no_longer_has() throws IOException {
        copy.make();
        Files.delete(folder.resolve("built/lib/a.jar"));
        Files.setLastModifiedTime(
                folder.resolve("built/run.jar"), FileTime.from(Instant.now().plusSeconds(5)));

        copy.make();

        assertFalse(Files.exists(folder.resolve("copy/lib/a.jar")));
    }
}
