package nrw.kim.local.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.kim.local.files.Json;

/** One invented case as a row of the import that the platform offers to every KI, by column. */
final class Invented {

    private static final Set<String> WITH_AN_ASSESSMENT =
            Set.of("ZIELVEREINBARUNG", "HILFEPLANUNG", "LEISTUNGSSTEUERUNG", "MONITORING");
    private static final Set<String> WITH_GOALS = Set.of("HILFEPLANUNG", "LEISTUNGSSTEUERUNG", "MONITORING");
    private static final int MONTH = 30;
    private static final int SPOKEN_TO = 21;
    private static final String FIRST = "ZUGANG";

    private final JsonNode population;
    private final Draw draw;
    private final LocalDate today;
    private final Map<String, String> row = new LinkedHashMap<>();

    private Invented(JsonNode population, Draw draw, LocalDate today) {
        this.population = population;
        this.draw = draw;
        this.today = today;
    }

    /** Draws a case of a person who lives in one of the municipalities. */
    static Map<String, String> row(
            JsonNode population, Draw draw, LocalDate today, String source, Map<String, String> municipalities) {
        Invented invented = new Invented(population, draw, today);
        invented.row.put("source", source);
        LocalDate openedOn =
                today.minusDays(draw.between(5, 365 * population.path("years").asInt()));
        List<String> domains = draw.some(population.path("lifeDomains"), 4);
        invented.person(openedOn, municipalities);
        invented.row.put("accessChannel", draw.of(population.path("accessChannels")));
        invented.row.put("lifeDomains", String.join("|", domains));
        invented.row.put("openedOn", openedOn.toString());
        invented.work(openedOn, domains);
        return invented.row;
    }

    private void person(LocalDate openedOn, Map<String, String> municipalities) {
        JsonNode nationality = nationality();
        boolean woman = draw.happens(nationality.path("female").asDouble()
                / nationality.path("count").asDouble());
        row.put("givenName", draw.one(nationality.path(woman ? "womensNames" : "mensNames")));
        row.put("familyName", draw.one(nationality.path("familyNames")));
        row.put("sex", woman ? "FEMALE" : "MALE");
        int age = draw.within(population.path("ages"));
        row.put(
                "birthDate",
                openedOn.minusYears(age).minusDays(draw.between(0, 364)).toString());
        row.put("nationalities", nationality.path("key").asText());
        row.put("languages", nationality.path("languages").path(0).asText());
        row.put("interpreterNeeded", String.valueOf(draw.happens(0.55)));
        row.put("residenceStatus", draw.of(nationality.path("status")));
        row.put("arrivedOn", openedOn.minusDays(draw.between(MONTH, 36 * MONTH)).toString());
        List<String> keys = List.copyOf(municipalities.keySet());
        String ags = keys.get(draw.between(0, keys.size() - 1));
        row.put("ags", ags);
        row.put("city", municipalities.get(ags));
    }

    /** By how many people of it live here, and how many of them came recently enough to meet case management. */
    private JsonNode nationality() {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (JsonNode nationality : population.path("nationalities")) {
            weights.put(
                    nationality.path("key").asText(),
                    nationality.path("count").asDouble()
                            * nationality.path("recent").asDouble());
        }
        String key = draw.of(Json.MAPPER.<JsonNode>valueToTree(weights));
        for (JsonNode nationality : population.path("nationalities")) {
            if (nationality.path("key").asText().equals(key)) {
                return nationality;
            }
        }
        throw new IllegalStateException(key);
    }

    private void work(LocalDate openedOn, List<String> domains) {
        int days = draw.within(population.path("monthsOfWork")) * MONTH + draw.between(0, MONTH);
        LocalDate end = openedOn.plusDays(days);
        boolean over = !end.isAfter(today);
        LocalDate until = over ? end : today;
        String phase = over ? "" : phase(openedOn);
        contacts(openedOn, until, phase);
        boolean assessed = over || WITH_AN_ASSESSMENT.contains(phase);
        LocalDate assessedOn = between(openedOn, until, 0.25);
        row.put("assessedOn", assessed ? assessedOn.toString() : "");
        row.put("needs", assessed ? needs(domains) : "");
        row.put("goals", over || WITH_GOALS.contains(phase) ? goals(domains, assessedOn, until, over) : "");
        row.put("phase", phase);
        row.put("followUpOn", over ? "" : today.plusDays(draw.between(-12, 40)).toString());
        row.put("closedOn", over ? end.toString() : "");
        row.put("closingReason", over ? draw.of(population.path("closingReasons")) : "");
    }

    /** Whoever came lately has not been spoken to yet. */
    private String phase(LocalDate openedOn) {
        return openedOn.plusDays(SPOKEN_TO).isAfter(today) ? FIRST : draw.of(population.path("openPhases"));
    }

    /** Close together in the beginning, further apart later on. */
    private void contacts(LocalDate openedOn, LocalDate until, String phase) {
        StringBuilder contacts = new StringBuilder();
        LocalDate day = openedOn.plusDays(draw.between(1, SPOKEN_TO));
        for (int gap = 9; !day.isAfter(until) && !phase.equals(FIRST); gap += 7) {
            contacts.append(contacts.isEmpty() ? "" : "|")
                    .append("%s %s %d %s"
                            .formatted(
                                    day,
                                    draw.of(population.path("contactChannels")),
                                    5 * draw.between(2, 14),
                                    row.get("languages")));
            day = day.plusDays(gap + draw.between(0, 12));
        }
        row.put("contacts", contacts.toString());
    }

    private String needs(List<String> domains) {
        return String.join(
                "|",
                domains.stream()
                        .map(domain -> "%s %s %s"
                                .formatted(
                                        domain,
                                        draw.of(population.path("priorities")),
                                        draw.one(population.path("needs").path(domain))))
                        .toList());
    }

    private String goals(List<String> domains, LocalDate assessedOn, LocalDate until, boolean over) {
        return String.join(
                "|",
                domains.stream()
                        .limit(2)
                        .map(domain -> {
                            LocalDate agreedOn = between(assessedOn, until, 0.2);
                            boolean closed = over || draw.happens(0.25);
                            return "%s %s %s %s %s"
                                    .formatted(
                                            domain,
                                            agreedOn,
                                            closed ? draw.of(population.path("goalResults")) : "OPEN",
                                            closed ? between(agreedOn, until, 0.9) : "-",
                                            draw.one(population.path("goals").path(domain)));
                        })
                        .toList());
    }

    private static LocalDate between(LocalDate first, LocalDate last, double share) {
        return first.plusDays((long) (ChronoUnit.DAYS.between(first, last) * share));
    }
}
