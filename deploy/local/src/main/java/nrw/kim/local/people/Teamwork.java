package nrw.kim.local.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.kim.local.api.Api;
import nrw.kim.local.files.Json;

/**
 * What a coordinating office keeps of its case managers: who is responsible where and with which share of a post, who is at a
 * training next week, and a sample of the Fachaufsicht with its first feedback.
 */
public final class Teamwork {
    private static final int FULL_POST = 100;
    private static final int SAMPLED = 4;

    private final Map<String, String> municipalities;
    private final LocalDate today;

    /** @param municipalities of the KI, names by AGS */
    public Teamwork(Map<String, String> municipalities, LocalDate today) {
        this.municipalities = municipalities;
        this.today = today;
    }

    /** Enters it in the name of who coordinates; does nothing for a team that has areas. */
    public void enter(Api coordinator) throws IOException, InterruptedException {
        if (!coordinator.get("/team/areas").path("items").isEmpty()) {
            return;
        }
        List<String> team = new ArrayList<>();
        coordinator
                .get("/colleagues?role=case-manager&limit=50")
                .path("items")
                .forEach(colleague -> team.add(colleague.path("id").asText()));
        for (Area area : areas(municipalities.keySet().stream().toList(), team)) {
            coordinator.post("/team/areas", area.json(today));
        }
        if (team.size() > 1) {
            coordinator.post("/team/absences", training(team.get(1), team.getFirst()));
        }
        review(coordinator);
    }

    /**
     * Where somebody is responsible.
     *
     * @param ags null for the whole KI
     * @param share percent of a full post
     */
    record Area(String colleague, String ags, int share) {
        ObjectNode json(LocalDate from) {
            return Json.MAPPER
                    .createObjectNode()
                    .put("colleague", colleague)
                    .put("kind", ags == null ? "KI" : "MUNICIPALITY")
                    .put("area", ags == null ? "" : ags)
                    .put("share", share)
                    .put("validFrom", from.withDayOfYear(1).toString());
        }
    }

    /** Each has every so many municipalities, with a full post in all; a town of its own is everybody's. */
    static List<Area> areas(List<String> municipalities, List<String> team) {
        if (municipalities.size() < team.size()) {
            return team.stream().map(one -> new Area(one, null, FULL_POST)).toList();
        }
        List<Area> areas = new ArrayList<>();
        for (int one = 0; one < team.size(); one++) {
            List<String> own = new ArrayList<>();
            for (int i = one; i < municipalities.size(); i += team.size()) {
                own.add(municipalities.get(i));
            }
            for (int i = 0; i < own.size(); i++) {
                int share = FULL_POST / own.size() + (i < FULL_POST % own.size() ? 1 : 0);
                areas.add(new Area(team.get(one), own.get(i), share));
            }
        }
        return areas;
    }

    private ObjectNode training(String absent, String substitute) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Json.MAPPER
                .createObjectNode()
                .put("absent", absent)
                .put("kind", "TRAINING")
                .put("from", monday.toString())
                .put("until", monday.plusDays(1).toString())
                .put("substitute", substitute);
    }

    private void review(Api coordinator) throws IOException, InterruptedException {
        ObjectNode draw = Json.MAPPER
                .createObjectNode()
                .put("openedFrom", today.minusYears(1).toString())
                .put("openedUntil", today.toString())
                .put("size", SAMPLED);
        JsonNode drawn = coordinator.post("/team/reviews", draw);
        if (drawn.path("samples").isEmpty()) {
            return;
        }
        JsonNode sample = drawn.path("samples").path(0);
        ObjectNode feedback = Json.MAPPER
                .createObjectNode()
                .put(
                        "feedback",
                        "Sorgfältig geführt. Die Wünsche der Person könnten früher in der Bestandsaufnahme stehen.");
        var marks = feedback.putArray("marks");
        for (JsonNode question : coordinator.get("/team/supervision-checklist").path("items")) {
            marks.addObject()
                    .put("code", question.path("code").asText())
                    .put("result", marks.size() == 1 ? "PARTLY_MET" : "MET");
        }
        String path = "/team/reviews/" + drawn.path("review").path("id").asText();
        coordinator.ifMatch(sample).post(path + "/samples/" + sample.path("id").asText() + "/feedback", feedback);
    }
}
