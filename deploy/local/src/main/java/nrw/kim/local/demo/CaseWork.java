package nrw.kim.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import nrw.kim.local.files.Json;

/** Second chapter: counselling, assessment, goals, consent, and the handover to the ABH. */
final class CaseWork {
    private final Story story;

    CaseWork(Story story) {
        this.story = story;
    }

    void tell() throws Exception {
        story.teller.chapter("2  Case Management: Bestandsaufnahme, Ziele, Einwilligung, Fallübergabe");
        phase("ERSTBERATUNG");
        post("records the first counselling", "/contacts", """
                {"date": "%s", "minutes": 60, "channel": "PERSONAL", "language": "ar", "interpreterUsed": true,
                 "domains": ["MIGRATION", "WORK"], "note": "Erstberatung mit Sprachmittlung", "followUp": "%s"}
                """.formatted(story.today, story.today.plusDays(14)));
        phase("ASSESSMENT");
        post("takes the assessment over the Lebensbereiche", "/assessments", """
                {"domains": [
                  {"domain": "MIGRATION", "situation": "Geduldet seit 2017, Pass liegt vor", "resources": "Identität geklärt",
                   "needs": "Dauerhafte Perspektive", "priority": "HIGH", "rechtskreis": "AUFENTHG"},
                  {"domain": "WORK", "situation": "Seit vier Jahren Lagerfachkraft", "resources": "unbefristeter Vertrag"},
                  {"domain": "LANGUAGE", "situation": "A2 mündlich nachgewiesen", "needs": "B1 am Abend", "priority": "MEDIUM"},
                  {"domain": "HEALTH", "situation": "keine Angaben"}]}
                """);
        phase("ZIELVEREINBARUNG");
        post("agrees a goal in the person's words", "/goals", """
                {"wording": "Ich möchte sicher hier leben und arbeiten können", "domain": "MIGRATION", "targetDate": "%s",
                 "agreedByPerson": true, "agreedOn": "%s"}
                """.formatted(story.today.plusMonths(6), story.today));
        phase("LEISTUNGSSTEUERUNG");
        offer(consent());
    }

    private String consent() throws Exception {
        var consent = post("records the consent for the ABH (single transfer, § 87 notice)", "/consents", """
                {"recipientOrg": "%s", "domains": ["MIGRATION", "WORK", "LANGUAGE"], "purpose": "RESIDENCE_PERSPECTIVE",
                 "form": "WRITTEN", "language": "ar", "givenOn": "%s", "singleTransfer": true, "noticeSection87": true,
                 "interpreter": "Sprachmittlerpool KI"}
                """.formatted(
                        Story.ABH, story.today));
        return consent.path("id").asText();
    }

    private void offer(String consent) throws Exception {
        var handover = post("offers the Fallübergabe to the ABH", "/handovers", """
                {"recipientOrg": "%s", "kind": "ACCOMPANIED", "purpose": "RESIDENCE_PERSPECTIVE",
                 "domains": ["MIGRATION", "WORK", "LANGUAGE"], "consentId": "%s", "message": "Prüfung § 25b AufenthG erbeten",
                 "dueOn": "%s", "followUpOn": "%s",
                 "checklist": [{"code": "RECIPIENT_CONFIRMED", "held": true}, {"code": "PERSON_INFORMED", "held": true},
                   {"code": "RETURN_CHANNEL", "held": true}]}
                """.formatted(
                        Story.ABH, consent, story.today.plusWeeks(4), story.today.plusWeeks(2)));
        story.handoverId = handover.path("id").asText();
    }

    private void phase(String to) throws Exception {
        var file = story.file();
        story.teller.step("cm.wesel", "moves the case to " + to, () -> story.caseManager
                .ifMatch(file)
                .post("/cases/" + story.caseId + "/phase", Bodies.of("phase", to)));
    }

    private JsonNode post(String what, String path, String body) throws Exception {
        return story.teller.step(
                "cm.wesel", what, () -> story.caseManager.post("/cases/" + story.caseId + path, Json.parse(body)));
    }
}
