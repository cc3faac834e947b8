package nrw.kim.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndicatorPageTest {

    @Test
    void the_page_for_people_lists_the_indicators_in_force() throws IOException {
        var catalogue = new IndicatorCatalogue(
                JsonMapper.builder().addModule(new JavaTimeModule()).build());
        var lines = catalogue.all().stream()
                .map(i -> "| %d | `%s` | %s | %s | %s |"
                        .formatted(
                                i.baustein(),
                                i.id(),
                                i.titleDe(),
                                i.kind(),
                                i.dimensions().isEmpty() ? "–" : String.join(", ", i.dimensions())))
                .toList();

        assertThat(Files.readAllLines(Path.of("../docs/domain/indicators.md"))).containsSubsequence(lines);
    }
}
