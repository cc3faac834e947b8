package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which requirement is built where and shown by which test: {@code docs/domain/requirements/*.csv} is written by hand,
 * {@code docs/domain/requirements.md} is made of it ({@code -Dkim.write=true} writes it).
 */
class RequirementsTest {
    private static final Path ROOT = Stack.projectRoot();
    private static final Path TABLE = ROOT.resolve("docs/domain/requirements.md");
    private static final String HEAD = """
            # Requirements, where they are built and what shows it

            Numbers as in the catalogue of requirements that the concepts of the Land and the Kreise were distilled into: X what cuts across,
            B1 to B3 the Bausteine, G the cooperation with other authorities, L local configurations. Made from the files in
            [requirements/](requirements); a test checks that every place exists.

            | Number | What | Where | Test |
            |---|---|---|---|
            """;

    /** One line of the table. */
    record Requirement(String number, String what, String where, String test) {
        static Requirement of(String line) {
            var cells = line.split(";", -1);
            assertThat(cells).as(line).hasSize(4);
            return new Requirement(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
        }

        /** B2-9 before B2-10. */
        String order() {
            var parts = number.split("-");
            return "%s-%04d".formatted(parts[0], Integer.parseInt(parts[1].replaceAll("\\D", "")));
        }

        String row() {
            return "| %s | %s | %s | %s |\n".formatted(number, what, link(where), link(test));
        }

        private static String link(String path) {
            return "[%s](../../%s)".formatted(path.substring(path.lastIndexOf('/') + 1), path);
        }
    }

    @Test
    void everyPlaceThatIsNamedExists() throws Exception {
        assertThat(all()).isNotEmpty().allSatisfy(requirement -> {
            assertThat(ROOT.resolve(requirement.where()))
                    .as(requirement.number())
                    .isRegularFile();
            assertThat(ROOT.resolve(requirement.test()))
                    .as(requirement.number())
                    .isRegularFile();
            assertThat(requirement.test())
                    .as("a test of " + requirement.number())
                    .containsPattern("(?i)test");
        });
    }

    @Test
    void theTableIsMadeOfTheFiles() throws Exception {
        var made = HEAD + all().stream().map(Requirement::row).collect(Collectors.joining());
        if (Boolean.getBoolean("kim.write")) {
            Files.writeString(TABLE, made);
        }
        assertThat(TABLE).content().isEqualTo(made);
    }

    private static List<Requirement> all() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/domain/requirements"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .flatMap(RequirementsTest::in)
                    .sorted(Comparator.comparing(Requirement::order).thenComparing(Requirement::what))
                    .toList();
        }
    }

    private static Stream<Requirement> in(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Requirement::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
