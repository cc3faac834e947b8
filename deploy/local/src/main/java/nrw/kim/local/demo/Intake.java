package nrw.kim.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nrw.kim.local.files.Json;

/** First chapter: referrals come in, are routed by residence, and one becomes a case. */
final class Intake {
    private final Story story;

    Intake(Story story) {
        this.story = story;
    }

    void tell() throws Exception {
        story.teller.chapter("1  Fallzuweisungen kommen an");
        everydayReferrals();
        theStorysReferral();
        accept();
    }

    /** Idempotent: a second run finds them received before. */
    private void everydayReferrals() throws Exception {
        for (var file : referralFiles()) {
            var set = Json.read(file);
            var sender = set.path("sender").asText();
            var api = story.platform.machine(sender);
            var count = set.path("referrals").size();
            story.teller.step(
                    sender,
                    "pushes %d referrals for KI %s"
                            .formatted(count, set.path("ki").asText()),
                    () -> {
                        JsonNode last = null;
                        for (var referral : set.path("referrals")) {
                            last = api.post("/referrals", referral);
                            require(
                                    last.path("ki")
                                            .asText()
                                            .equals(set.path("ki").asText()),
                                    "routed to " + last.path("ki"));
                        }
                        return last;
                    });
        }
    }

    private void theStorysReferral() throws Exception {
        var referral = (ObjectNode) Json.read(demo().resolve("story.json"));
        var run = System.currentTimeMillis();
        referral.put("externalReference", "JC-WES-DEMO-" + run);
        var received = story.teller.step(
                "jobcenter-kreis-wesel",
                "pushes a referral of a person in Rheinberg",
                () -> story.jobcenter.post("/referrals", referral));
        story.referralId = received.path("id").asText();
        story.teller.note("routed to %s, site %s"
                .formatted(
                        received.path("kiName").asText(),
                        received.path("site").path("name").asText("–")));
        var again = story.teller.step(
                "jobcenter-kreis-wesel",
                "sends it again: the same referral, no double",
                () -> story.jobcenter.post("/referrals", referral));
        require(again.path("id").asText().equals(story.referralId), "a double was made");

        referral.put("externalReference", "ABH-WES-DEMO-" + run);
        ((ObjectNode) referral.path("person")).put("givenName", "Muhamed").put("familyName", "Al Raschid");
        var twin = story.teller.step(
                "abh-kreis-wesel",
                "refers the same person, spelt differently: possible Doppelberatung",
                () -> story.platform.machine("abh-kreis-wesel").post("/referrals", referral));
        require(twin.path("possibleDuplicate").asBoolean(), "the possible Doppelberatung was not noticed");
    }

    private void accept() throws Exception {
        var referral = story.teller.step(
                "cm.wesel",
                "reads the referral (logged)",
                () -> story.caseManager.get("/referrals/" + story.referralId));
        var accepted = story.teller.step("cm.wesel", "accepts it: a case is opened", () -> story.caseManager
                .ifMatch(referral)
                .post("/referrals/" + story.referralId + "/accept", null));
        story.caseId = accepted.path("caseId").asText();
        story.teller.note("case number " + accepted.path("caseNumber").asText());
        acceptTheOthers();
        var sent = story.teller.step(
                "jobcenter-kreis-wesel",
                "looks what became of it",
                () -> story.jobcenter.get("/referrals/" + story.referralId));
        require(sent.path("status").asText().equals("ACCEPTED"), "the sender sees " + sent);
    }

    /** The figures of a half-year need more than one person; what is waiting since the last run stays in the inbox. */
    private void acceptTheOthers() throws Exception {
        var inbox = story.caseManager.get("/referrals?status=RECEIVED&limit=200");
        var fresh = Story.items(inbox)
                .filter(r -> !r.path("possibleDuplicate").asBoolean())
                .limit(10)
                .toList();
        for (var item : fresh) {
            story.caseManager.ifMatch(item).post("/referrals/" + item.path("id").asText() + "/accept", null);
        }
        story.teller.note("and %d more of the inbox".formatted(fresh.size()));
    }

    private Path demo() {
        return story.platform.root().resolve("deploy/local/demo");
    }

    private List<Path> referralFiles() throws Exception {
        try (var files = Files.list(demo().resolve("referrals"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
