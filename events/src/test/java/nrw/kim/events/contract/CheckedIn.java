package nrw.kim.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checked-in files, reached from the module's directory, in which the tests run. */
final class CheckedIn {
    static final Path RESOURCES = Path.of("src/main/resources/nrw/kim/events");
    static final Path SCHEMAS = RESOURCES.resolve("schema");
    static final Path SAMPLES = RESOURCES.resolve("sample");
    static final Path TEST_RESOURCES = Path.of("src/test/resources/nrw/kim/events/contract");

    private CheckedIn() {}

    static boolean writing() {
        return Boolean.getBoolean("kim.write");
    }

    /** Compares a generated text with its checked-in file, or writes that file. */
    static void verify(Path file, String generated) {
        if (writing()) {
            write(file, generated);
        }
        assertThat(file)
                .as("generated; rewrite it with mvn test -Dkim.write=true and review the difference")
                .content()
                .isEqualTo(generated);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
