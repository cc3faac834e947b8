package nrw.kim.local.demo;

import static nrw.kim.local.demo.Intake.require;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import nrw.kim.local.api.Api;

/** Last chapter: the Land pulls the half-year; the case is counted, nobody can be recognised, every reader is on record. */
final class Figures {
    private static final int ROUNDING = 5;

    private final Story story;

    Figures(Story story) {
        this.story = story;
    }

    void tell() throws Exception {
        story.teller.chapter("5  Kennzahlen für das Land, Zugriffe für den Datenschutz");
        var land = story.platform.machine("land-mkjfgfi");
        var path = "/indicators/values?period=" + period();
        var cases = casesOfTheKi();
        var figures = story.teller.arrives(
                "land-mkjfgfi",
                "pulls the half-year; the story's case is counted in it",
                () -> land.get(path),
                f -> value(f, "new-cases") == rounded(cases));
        story.teller.note("new cases in Kreis Wesel: %d, shown as %d".formatted(cases, value(figures, "new-cases")));
        requireProtected(land, figures);
        var accesses =
                story.teller.step("datenschutz.wesel", "asks who has seen the person's data", () -> story.platform
                        .person("datenschutz.wesel")
                        .get("/audit/accesses?personId=" + person()));
        require(
                Story.items(accesses).anyMatch(a -> a.path("action").asText().startsWith("EXTRACT_READ")),
                "the ABH's read is not on record");
    }

    /** Counts leave as multiples of five or not at all. */
    private static void requireProtected(Api land, JsonNode figures) throws Exception {
        var counts = Story.stream(land.get("/indicators"))
                .filter(definition -> definition.path("kind").asText().equals("COUNT"))
                .map(definition -> definition.path("id").asText())
                .collect(Collectors.toSet());
        require(!counts.isEmpty(), "no indicator counts anything");
        Story.items(figures)
                .filter(item -> counts.contains(item.path("indicator").asText())
                        && !item.path("value").isNull())
                .forEach(item -> require(item.path("value").asInt() % ROUNDING == 0, "unprotected figure: " + item));
    }

    private String person() throws Exception {
        return story.file().path("person").path("id").asText();
    }

    private int casesOfTheKi() throws Exception {
        int count = 0;
        var after = "";
        do {
            var page = story.coordinator.get("/cases?limit=200" + after);
            count += (int) Story.items(page)
                    .filter(c -> c.path("openedAt").asText().compareTo(begin()) >= 0)
                    .count();
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asText();
        } while (!after.isEmpty());
        return count;
    }

    private String period() {
        return story.today.getYear() + (story.today.getMonthValue() <= 6 ? "-H1" : "-H2");
    }

    private String begin() {
        return story.today.getYear() + (story.today.getMonthValue() <= 6 ? "-01-01" : "-07-01");
    }

    private static int rounded(int count) {
        return Math.round(count / (float) ROUNDING) * ROUNDING;
    }

    private static int value(JsonNode figures, String indicator) {
        return Story.items(figures)
                .filter(i -> i.path("indicator").asText().equals(indicator)
                        && i.path("ki").asText().equals(Story.KI))
                .filter(i -> i.path("dimension").isMissingNode()
                        || i.path("dimension").isNull())
                .mapToInt(i -> i.path("value").asInt(-1))
                .findFirst()
                .orElse(-1);
    }
}
