package nrw.kim.cases.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is held of a person that a disclosure does not tell, or of which nobody said why not. */
@QuarkusTest
@CaseServiceTest
class DisclosureFieldTest {
    private static final String HANGS_ON_A_CASE = """
            with recursive hangs(name) as (
              select distinct table_name::text from information_schema.columns
               where table_schema = 'public' and (column_name in ('case_id', 'person_id') or table_name in ('person', 'case_file'))
              union
              select c.conrelid::regclass::text from pg_constraint c join hangs on c.confrelid = hangs.name::regclass
               where c.contype = 'f')
            select name from hangs
            """;

    @Test
    void everyTableThatHangsOnACaseIsToldOrNamed() {
        var tables = TestDatabase.rows(HANGS_ON_A_CASE).stream()
                .map(row -> row.get("name").toString())
                .toList();
        assertThat(tables).contains("case_file", "handover_message");
        var named = Stream.concat(
                Arrays.stream(DisclosureSection.values()).map(DisclosureSection::table),
                Stream.concat(
                        TextTable.read("/disclosure/left-out.csv", 2).stream().map(cell -> cell[0]),
                        // Told with the parts that hang on it.
                        Stream.of("assessment")));
        assertThat(named.collect(Collectors.toSet())).containsAll(tables);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "READ_BY_BODY")
    void everyColumnIsToldOrLeftOutForAReason(DisclosureSection section) {
        var columns = TestDatabase.rows(
                        "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?",
                        section.table())
                .stream()
                .map(row -> row.get("column_name").toString())
                .toList();
        var named = DisclosureField.all().stream()
                .filter(field -> Set.of("*", section.name()).contains(field.section()))
                .map(DisclosureField::column)
                .toList();
        assertThat(columns).isNotEmpty();
        assertThat(named).containsAll(columns).doesNotHaveDuplicates();
        assertThat(DisclosureField.told(section)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everySectionHasATitleInEachLanguage(String language) {
        assertThat(DisclosureWords.in(language).text().sections())
                .containsOnlyKeys(List.of(DisclosureSection.values()));
    }

    @Test
    void countriesAreCalledAsTheWorkplaceCallsThem() throws IOException {
        for (var language : List.of("de", "en")) {
            var terms = new ObjectMapper()
                    .readTree(new File("../gateway/src/main/webui/src/locales/" + language + "/terms.json"))
                    .get("nationality");
            assertThat(terms).isNotEmpty();
            terms.properties().forEach(term -> assertThat(
                            DisclosureWords.in(language).country(term.getKey().substring(1)))
                    .isEqualTo(term.getValue().asText()));
        }
    }
}
