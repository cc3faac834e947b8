package nrw.kim.local.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The invented people of the demo tenants. What they are drawn from, with its sources, stands in
 * {@code deploy/local/demo/population.json}; the same seed and day give the same people.
 */
public final class Population {

    private final JsonNode population;
    private final LocalDate today;

    /** @param today the day on which two years of case work end */
    public Population(JsonNode population, LocalDate today) {
        this.population = population;
        this.today = today;
    }

    /**
     * The cases of one KI as files for the import, one for each of its case managers.
     *
     * @param tenant its entry among the tenants of the population
     * @param municipalities names by AGS, in a fixed order
     */
    public Map<String, String> files(JsonNode tenant, Map<String, String> municipalities) {
        String ki = tenant.path("ki").asText();
        Draw draw = new Draw(population.path("seed").asLong() * 31 + Long.parseLong(ki));
        List<List<Map<String, String>>> rows = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i <= tenant.path("cases").asInt(); i++) {
            rows.get(i % 2).add(Invented.row(population, draw, today, "DEMO-%s-%03d".formatted(ki, i), municipalities));
        }
        String town = tenant.path("town").asText();
        return Map.of("cm." + town, csv(rows.getFirst()), "cm2." + town, csv(rows.getLast()));
    }

    private static String csv(List<Map<String, String>> rows) {
        String header = String.join(";", rows.getFirst().keySet());
        return rows.stream()
                .map(row -> String.join(";", row.values()))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }
}
