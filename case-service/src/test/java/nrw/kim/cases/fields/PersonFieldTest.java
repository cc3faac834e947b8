package nrw.kim.cases.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CaseServiceTest
class PersonFieldTest {
    private static final Path PAGE = Path.of("../docs/privacy/person-fields.md");

    @ParameterizedTest
    @ValueSource(strings = {"person", "person_history", "address_block", "household_member"})
    void everyColumnHasAPurposeAndARetentionClassOnce(String table) {
        var columns = TestDatabase.rows(
                        "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?",
                        table)
                .stream()
                .map(row -> row.get("column_name").toString())
                .toList();
        assertThat(fields(table).flatMap(field -> field.columns().stream()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(columns);
    }

    /** {@code -Dkim.write=true} writes the page. */
    @Test
    void thePageForDataProtectionSaysTheSame() throws IOException {
        var page = page();
        if (Boolean.getBoolean("kim.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    private static String page() {
        var rows = Arrays.stream(PersonField.values())
                .map(field -> "| `%s` | %s | %s | %s | %s |"
                        .formatted(
                                field.table(),
                                String.join(
                                        ", ",
                                        field.columns().stream()
                                                .map(column -> "`" + column + "`")
                                                .toList()),
                                field.purpose().de(),
                                field.retention().de(),
                                field.group()))
                .toList();
        return """
                # Felder zur Person: Zweck und Aufbewahrung

                Erzeugt aus `PersonField`; ein Test prüft, dass jede Spalte genau einmal vorkommt und dass diese Seite stimmt.
                Die Jahre je Aufbewahrungsklasse legt der Verantwortliche fest.

                | Tabelle | Spalten | Zweck | Aufbewahrung | Feldgruppe |
                |---|---|---|---|---|
                %s
                """.formatted(String.join("\n", rows));
    }

    private static Stream<PersonField> fields(String table) {
        return Stream.of(PersonField.values()).filter(field -> field.table().equals(table));
    }
}
