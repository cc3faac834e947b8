package nrw.kim.local.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nrw.kim.local.files.Json;
import nrw.kim.local.parts.Root;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Map<String, String> TOWNS = new TreeMap<>(Map.of("05170024", "Moers", "05170048", "Wesel"));

    private final JsonNode described = described();
    private final Population population = new Population(described, TODAY);

    @Test
    void theSameSeedAndDayGiveTheSamePeople() {
        assertThat(population.files(wesel(), TOWNS)).isEqualTo(new Population(described, TODAY).files(wesel(), TOWNS));
    }

    @Test
    void thereAreMoreThanFourHundredOfThem() {
        int all = 0;
        for (JsonNode tenant : described.path("tenants")) {
            all += tenant.path("cases").asInt();
        }
        assertThat(all).isGreaterThanOrEqualTo(400);
        assertThat(rows()).hasSize(wesel().path("cases").asInt());
    }

    @Test
    void theirWorkLiesWithinTwoYearsAndNotAhead() {
        assertThat(rows()).allSatisfy(row -> {
            var openedOn = LocalDate.parse(row.get("openedOn"));
            assertThat(openedOn).isBetween(TODAY.minusYears(2).minusDays(1), TODAY);
            if (!row.get("closedOn").isEmpty()) {
                assertThat(LocalDate.parse(row.get("closedOn"))).isBetween(openedOn, TODAY);
            }
        });
    }

    @Test
    void whoCameLatelyIsMoreOftenThereThanWhoHasLivedHereForLong() {
        assertThat(count("166")).isGreaterThan(count("163"));
        assertThat(count("475")).isGreaterThan(count("137"));
    }

    @Test
    void nobodyIsFurtherThanTheFirstPhaseWithoutHavingBeenSpokenTo() {
        assertThat(rows())
                .filteredOn(row ->
                        row.get("contacts").isEmpty() && row.get("closedOn").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("phase", "ZUGANG"));
    }

    private long count(String nationality) {
        return rows().stream()
                .filter(row -> row.get("nationalities").equals(nationality))
                .count();
    }

    private List<Map<String, String>> rows() {
        return population.files(wesel(), TOWNS).values().stream()
                .flatMap(PopulationTest::rows)
                .toList();
    }

    private static Stream<Map<String, String>> rows(String csv) {
        var lines = csv.lines().map(line -> line.split(";", -1)).toList();
        return lines.stream().skip(1).map(cells -> {
            var row = new TreeMap<String, String>();
            for (int i = 0; i < cells.length; i++) {
                row.put(lines.getFirst()[i], cells[i]);
            }
            return row;
        });
    }

    private JsonNode wesel() {
        return described.path("tenants").path(0);
    }

    private static JsonNode described() {
        try {
            return Json.read(Root.FOLDER.resolve("deploy/local/demo/population.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
