package nrw.kim.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import nrw.kim.events.code.CodeLists;
import nrw.kim.kit.rest.Idempotency;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {
    private static final String RULES = "db/migration/R__Counting_rules.sql";

    private final IndicatorCatalogue catalogue = new IndicatorCatalogue(
            JsonMapper.builder().addModule(new JavaTimeModule()).build());

    @Test
    void every_measure_is_a_branch_of_the_counting_rules() {
        var rules = resource(RULES);
        assertThat(catalogue.all())
                .flatExtracting(i -> Stream.of(i.measure(), i.base())
                        .filter(Objects::nonNull)
                        .toList())
                .allSatisfy(measure -> assertThat(rules).contains("'" + measure + "'"));
    }

    @Test
    void no_indicator_has_more_than_one_breakdown_and_each_is_a_published_code_list() {
        assertThat(catalogue.all()).allSatisfy(indicator -> {
            assertThat(indicator.dimensions()).hasSizeLessThanOrEqualTo(1);
            assertThat(indicator.dimensions())
                    .allMatch(list ->
                            list.equals(Indicator.SITE) || CodeLists.all().containsKey(list));
        });
    }

    @Test
    void ids_are_unique_and_a_share_has_a_base() {
        assertThat(catalogue.all()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(catalogue.all()).allSatisfy(indicator -> assertThat(indicator.base() != null)
                .as(indicator.id())
                .isEqualTo(indicator.kind() == Indicator.Kind.SHARE));
    }

    @Test
    void a_further_table_of_a_whole_has_no_total_of_its_own() {
        assertThat(catalogue.all())
                .filteredOn(Indicator::isFurtherTable)
                .isNotEmpty()
                .allSatisfy(indicator -> {
                    assertThat(catalogue.byId(indicator.partOf())).isPresent();
                    assertThat(indicator.hasTotal()).isFalse();
                });
    }

    /** A published version means the same for ever: a changed definition or rule needs a new version and a line here. */
    @Test
    void the_version_changes_with_definitions_and_rules() {
        var content = Idempotency.fingerprint(resource("indicators.json") + resource(RULES));

        assertThat(resource("published-definitions.txt").lines()).contains(catalogue.version() + " " + content);
    }

    private static String resource(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
