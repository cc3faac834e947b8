package nrw.kim.local.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import nrw.kim.local.files.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a usual week is drawn from fits the directories and the people it is drawn for. */
class EverydayTest {
    private static final Path DEMO = Path.of("demo");

    private final JsonNode everyday = read("everyday.json");

    @Test
    void everyNeedOfTheInventedPeopleHasAStep() {
        read("population.json").path("goals").fieldNames().forEachRemaining(domain -> assertThat(
                        everyday.path("steps").path(domain))
                .as(domain)
                .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"05170", "05162", "05558", "05334002", "05334"})
    void whoIsAskedToHelpStandsInTheDirectory(String ki) {
        Set<String> there = new HashSet<>();
        read("directory/" + ki + ".json")
                .path("organisations")
                .forEach(organisation -> there.add(organisation.path("type").asText()));
        Set<String> asked = new HashSet<>();
        everyday.path("handovers")
                .forEach(handover -> asked.add(handover.path("type").asText()));
        everyday.path("steps")
                .forEach(steps -> steps.forEach(step -> {
                    if (step.has("type")) {
                        asked.add(step.path("type").asText());
                    }
                }));
        assertThat(there).containsAll(asked);
    }

    private static JsonNode read(String file) {
        try {
            return Json.parse(Files.readString(DEMO.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
