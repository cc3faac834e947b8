package nrw.kim.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import nrw.kim.local.api.ApiFailure;
import nrw.kim.local.files.Json;

/** Fourth chapter: a Systemlücke noticed on the way is reported, bundled and decided. */
final class Steering {
    private final Story story;

    Steering(Story story) {
        this.story = story;
    }

    void tell() throws Exception {
        story.teller.chapter("4  Systemlücke: melden, bündeln, Lenkungsgruppe entscheidet");
        report();
        triage();
        decide(theme());
    }

    private void report() throws Exception {
        var gap = story.teller.step(
                "cm.wesel",
                "reports a Systemlücke, without the person",
                () -> story.caseManager.post("/cases/" + story.caseId + "/gaps", Json.parse("""
                        {"kind": "MISSING_OFFER", "dimension": "QUANTITATIVE", "domain": "LANGUAGE", "rechtskreise": ["SGB_II", "AUFENTHG"],
                         "ags": "05170032", "title": "Kein Abendkurs B1 im Norden des Kreises",
                         "description": "Berufstätige in Schichtarbeit finden keinen B1-Kurs am Abend, der mit dem Bus erreichbar ist.",
                         "frequency": "REPEATED", "releasedForStructure": true}
                        """)));
        story.gapId = gap.path("id").asText();
    }

    private void triage() throws Exception {
        var reported = story.teller.arrives(
                "koordination.wesel", "finds it among the gaps, no person in it", () -> gap(), g -> g.path("status")
                        .asText()
                        .equals("REPORTED"));
        story.teller.step("koordination.wesel", "triages it", () -> story.coordinator
                .ifMatch(reported)
                .post("/gaps/" + story.gapId + "/triage", Bodies.of("note", "nachvollziehbar")));
        change("recognises it", "/recognise", Bodies.of());
    }

    private String theme() throws Exception {
        var theme = story.teller.step(
                "koordination.wesel", "founds a theme", () -> story.coordinator.post("/themes", Json.parse("""
                {"title": "Spracherwerb neben der Arbeit", "description": "Kurszeiten und Schichtarbeit passen nicht zusammen.",
                 "domains": ["LANGUAGE", "WORK"]}
                """)));
        var id = theme.path("id").asText();
        change("bundles the gap into the theme", "/bundle", Bodies.of("themeId", id));
        return id;
    }

    private void decide(String theme) throws Exception {
        var meeting = story.teller.step(
                "koordination.wesel",
                "plans a meeting of the Lenkungsgruppe",
                () -> story.coordinator.post(
                        "/meetings", Json.parse("""
                        {"bodyId": "%s", "title": "Sitzung der Lenkungsgruppe", "date": "%s", "mode": "PRAESENZ", "place": "Kreishaus Wesel"}
                        """.formatted(Story.LENKUNGSGRUPPE, story.today))));
        var id = meeting.path("id").asText();
        var now = story.coordinator.get("/themes/" + theme);
        story.teller.step("koordination.wesel", "puts the theme on the agenda", () -> story.coordinator
                .ifMatch(now)
                .post("/themes/" + theme + "/submit", Bodies.of("meetingId", id)));
        meeting(id, "invites", "/invite", null);
        meeting(id, "holds the meeting, twelve seats filled", "/hold", Json.parse("{\"seatsFilled\": 12}"));
        takeDecision(id);
        story.teller.arrives(
                "cm.wesel",
                "sees in the case that it was decided",
                () -> story.caseManager.get("/cases/" + story.caseId + "/gaps"),
                gaps -> Story.items(gaps)
                        .anyMatch(g -> g.path("id").asText().equals(story.gapId)
                                && g.path("status").asText().matches("DECIDED|IN_PROGRESS")));
    }

    private void takeDecision(String meetingId) throws Exception {
        var meeting = story.coordinator.get("/meetings/" + meetingId);
        var item = meeting.path("agenda").get(0);
        var decision = story.teller.step(
                "koordination.wesel", "records the decision with an assignment", () -> story.coordinator
                        .ifMatch(meeting)
                        .post(
                                "/meetings/" + meetingId + "/agenda/"
                                        + item.path("id").asText() + "/decision",
                                Json.parse("""
                        {"result": "ADOPTED", "text": "Die Volkshochschulen richten einen B1-Abendkurs in Rheinberg ein.", "mode": "KONSENS",
                         "assignments": [{"title": "Kurs ausschreiben", "ownerFunction": "Leitung VHS", "dueOn": "%s"}]}
                        """.formatted(story.today.plusMonths(3)))));
        story.teller.step("lg.wesel", "reads the decision", () -> story.platform
                .person("lg.wesel")
                .get("/decisions/" + decision.path("id").asText()));
    }

    private void meeting(String id, String what, String action, JsonNode body) throws Exception {
        var now = story.coordinator.get("/meetings/" + id);
        story.teller.step("koordination.wesel", what, () -> story.coordinator
                .ifMatch(now)
                .post("/meetings/" + id + action, body));
    }

    private void change(String what, String action, JsonNode body) throws Exception {
        var now = gap();
        story.teller.step("koordination.wesel", what, () -> story.coordinator
                .ifMatch(now)
                .post("/gaps/" + story.gapId + action, body));
    }

    private JsonNode gap() throws Exception {
        try {
            return story.coordinator.get("/gaps/" + story.gapId);
        } catch (ApiFailure e) {
            if (e.status() == 404) {
                return Bodies.of();
            }
            throw e;
        }
    }
}
