package nrw.kim.local.demo;

import static nrw.kim.local.demo.Intake.require;

import com.fasterxml.jackson.databind.JsonNode;
import nrw.kim.local.api.ApiFailure;
import nrw.kim.local.files.Json;

/** Third chapter: the ABH accepts, reads exactly what was consented to, checks § 25b and decides. */
final class Residence {
    private final Story story;

    Residence(Story story) {
        this.story = story;
    }

    void tell() throws Exception {
        story.teller.chapter("3  Ausländerbehörde: annehmen, Auszug lesen, § 25b prüfen, entscheiden");
        accept();
        readExtract();
        decide(procedure());
        seenByTheCaseManager();
    }

    private void accept() throws Exception {
        var inbox = "/handover-inbox/" + story.handoverId;
        var offered = story.teller.arrives(
                "abh.wesel",
                "finds the handover in the inbox, without a name",
                () -> found(inbox),
                h -> h.path("status").asText().equals("OFFERED"));
        story.teller.step(
                "abh.wesel", "accepts it", () -> story.officer.ifMatch(offered).post(inbox + "/accept", null));
        story.teller.arrives(
                "cm.wesel",
                "sees that the ABH has accepted",
                () -> story.caseManager.get("/handovers/" + story.handoverId),
                h -> h.path("status").asText().equals("ACCEPTED"));
    }

    private void readExtract() throws Exception {
        var extract = story.teller.step(
                "abh.wesel",
                "reads the extract (logged)",
                () -> story.officer.get("/handover-inbox/" + story.handoverId + "/extract"));
        require(
                extract.path("person").path("familyName").asText().equals("Al-Rashid"),
                "the extract misses the person");
        require(!extract.toString().contains("HEALTH"), "the extract holds more than was consented to");
        story.teller.note("%d consented Lebensbereiche, %d goals; HEALTH stayed where it is"
                .formatted(extract.path("domains").size(), extract.path("goals").size()));
    }

    private String procedure() throws Exception {
        var body = Bodies.of("handoverId", story.handoverId, "kind", "P25B");
        var procedure = story.teller.step(
                "abh.wesel", "opens a procedure § 25b AufenthG", () -> story.officer.post("/procedures", body));
        var path = "/procedures/" + procedure.path("id").asText();
        for (var condition : procedure.path("checklist")) {
            var code = condition.path("code").asText();
            var now = story.officer.get(path);
            story.teller.step("abh.wesel", "checks " + code + ": met", () -> story.officer
                    .ifMatch(now)
                    .patch(path + "/checklist/" + code, checked(condition)));
        }
        return path;
    }

    private static JsonNode checked(JsonNode condition) {
        var body = Bodies.of("state", "MET");
        if (!condition.path("proofs").isEmpty()) {
            body.put("proof", condition.path("proofs").get(0).asText());
        }
        return body;
    }

    private void decide(String path) throws Exception {
        var now = story.officer.get(path);
        var body = Json.parse("""
                {"decision": "GRANTED", "validUntil": "%s", "reason": "Voraussetzungen liegen vor"}
                """.formatted(story.today.plusYears(2).minusDays(1)));
        story.teller.step("abh.wesel", "decides: title granted (a human, not a rule)", () -> story.officer
                .ifMatch(now)
                .post(path + "/decide", body));
    }

    private void seenByTheCaseManager() throws Exception {
        story.teller.arrives(
                "cm.wesel",
                "sees the outcome in the case",
                () -> story.caseManager.get("/handovers/" + story.handoverId),
                h -> h.path("outcome").asText().equals("TITLE_GRANTED"));
    }

    private JsonNode found(String path) throws Exception {
        try {
            return story.officer.get(path);
        } catch (ApiFailure e) {
            if (e.status() == 404) {
                return Bodies.of();
            }
            throw e;
        }
    }
}
