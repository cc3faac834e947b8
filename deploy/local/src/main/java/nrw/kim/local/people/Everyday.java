package nrw.kim.local.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.local.api.Api;
import nrw.kim.local.api.ApiFailure;
import nrw.kim.local.config.Germany;
import nrw.kim.local.files.Json;

/**
 * A usual week of a KI: what its case managers do with the cases that go on, and who comes to its sites. What it is drawn from
 * stands in {@code deploy/local/demo/everyday.json}. All of it goes through the public API, as a case manager would do it.
 */
public final class Everyday {

    private static final Set<String> PLANNED = Set.of("HILFEPLANUNG", "LEISTUNGSSTEUERUNG", "MONITORING");
    private static final Set<String> AGREED =
            Set.of("ZIELVEREINBARUNG", "HILFEPLANUNG", "LEISTUNGSSTEUERUNG", "MONITORING");
    private static final List<String> STEP_ORDER = List.of("OPEN", "RUNNING", "DONE");
    private static final String NOT_YET_MET = "ZUGANG";
    private static final int FIRST_HOUR = 9;
    private static final int SLOTS_A_DAY = 14;
    private static final int DAYS_AHEAD = 18;

    private final JsonNode everyday;
    private final JsonNode directory;
    private final LocalDate today;
    private final String run;
    private Draw draw;
    private String about;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param everyday {@code everyday.json}
     * @param directory the organisations and sites of the KI, as entered
     * @param today the day on which the week was first entered, so that another try enters the same
     */
    public Everyday(JsonNode everyday, JsonNode directory, LocalDate today) {
        this.everyday = everyday;
        this.directory = directory;
        this.today = today;
        this.run = directory.path("ki").asText() + " " + today + " " + everyday;
        begin("");
    }

    /** What happens to one case or at one site is drawn anew, whatever was entered before a try broke off. */
    private void begin(String whom) {
        about = whom;
        draw = new Draw(everyday.path("seed").asLong() * 31
                + UUID.nameUUIDFromBytes((directory.path("ki").asText() + whom).getBytes(StandardCharsets.UTF_8))
                        .getMostSignificantBits());
    }

    /** The same caller, whose creation is entered once, however often it is tried. */
    private Api once(Api caller, String what) {
        byte[] name = (run + " " + about + " " + what).getBytes(StandardCharsets.UTF_8);
        return caller.with("Idempotency-Key", UUID.nameUUIDFromBytes(name).toString());
    }

    /** Bodies that cases are handed over to, but to which no data may go as far as the platform knows. */
    public List<String> withoutAgreement(Api caseManager) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        for (JsonNode described : everyday.path("handovers")) {
            JsonNode body = organisation(described.path("type").asText());
            if (body != null && !allowed(caseManager, body.path("id").asText())) {
                names.add(body.path("name").asText());
            }
        }
        return names;
    }

    /** Rules of its target groups, for the KI that the demo shows them for; those that somebody has set stay. */
    public void targetGroups(Api admin) throws IOException, InterruptedException {
        String ki = directory.path("ki").asText();
        boolean shown = false;
        for (JsonNode named : everyday.path("targetGroupsOf")) {
            shown |= named.asText().equals(ki);
        }
        JsonNode known = admin.get("/target-group-rules");
        if (!shown || known.path("version").asInt() > 0) {
            return;
        }
        for (JsonNode example : admin.get("/target-group-rules/examples").path("items")) {
            if (example.path("ki").asText().equals(ki)) {
                admin.ifMatch(known).put("/target-group-rules", example.path("rules"));
            }
        }
    }

    private static boolean allowed(Api caseManager, String organisation) throws IOException, InterruptedException {
        try {
            return caseManager
                    .get("/data-exchange/" + organisation)
                    .path("allowed")
                    .asBoolean();
        } catch (ApiFailure notKnownYet) {
            return false;
        }
    }

    /** Works on the open cases of one case manager. */
    public void casesOf(Api caseManager) throws IOException, InterruptedException {
        JsonNode shares = everyday.path("shares");
        for (JsonNode file : caseManager.get("/cases?responsible=me&limit=100").path("items")) {
            begin(file.path("id").asText());
            String phase = file.path("phase").asText();
            if (PLANNED.contains(phase)) {
                plan(caseManager, file, shares);
            }
            if (!ended(phase) && !phase.equals(NOT_YET_MET) && happens(shares, "appointment")) {
                appointment(caseManager, file, shares);
            }
            if (AGREED.contains(phase) && happens(shares, "handover")) {
                handOver(caseManager, file);
            }
        }
    }

    /** The body that most handovers of the demo go to takes some of them on, and leaves some for the visitor to try. */
    public void answeredBy(Api partner) throws IOException, InterruptedException {
        int number = 0;
        for (JsonNode handover : partner.get("/handovers?limit=50").path("items")) {
            if (number++ % 3 != 0 && handover.path("status").asText().equals("OFFERED")) {
                String path = "/handovers/" + handover.path("id").asText();
                JsonNode accepted = partner.ifMatch(handover).post(path + "/accept", null);
                if (number % 2 == 0) {
                    partner.ifMatch(accepted).post(path + "/start", null);
                }
            }
        }
    }

    /** Visits of today, and feedback on paper. */
    public void atTheSites(Api caseManager) throws IOException, InterruptedException {
        JsonNode walkIns = everyday.path("walkIns");
        for (JsonNode site : sites()) {
            begin(site.path("id").asText());
            for (int i = 0; i < walkIns.path("perSite").asInt(); i++) {
                once(caseManager, "visit " + i).post("/walk-ins", visit(site, walkIns));
            }
            for (int i = 0; i < everyday.path("feedback").path("perSite").asInt(); i++) {
                once(caseManager, "feedback " + i).post("/feedback/paper", feedback(site));
            }
        }
    }

    private void plan(Api caseManager, JsonNode file, JsonNode shares) throws IOException, InterruptedException {
        String path = "/cases/" + file.path("id").asText();
        for (JsonNode goal : caseManager.get(path + "/goals").path("items")) {
            JsonNode steps = everyday.path("steps").path(goal.path("domain").asText());
            if (goal.path("status").asText().equals("OPEN") && !steps.isEmpty() && happens(shares, "step")) {
                step(caseManager, path, goal, steps.path(0));
                if (steps.size() > 1 && happens(shares, "secondStep")) {
                    step(caseManager, path, goal, steps.path(1));
                }
            }
        }
    }

    private void step(Api caseManager, String path, JsonNode goal, JsonNode described)
            throws IOException, InterruptedException {
        ObjectNode step = Json.MAPPER.createObjectNode();
        step.put("goalId", goal.path("id").asText());
        step.put("title", described.path("title").asText());
        step.put("responsibility", described.path("by").asText());
        if (described.has("type")) {
            JsonNode body = organisation(described.path("type").asText());
            if (body == null) {
                return;
            }
            step.put("organisation", body.path("id").asText());
            step.put("rechtskreis", described.path("rechtskreis").asText());
        }
        step.set("documents", described.path("documents").deepCopy());
        LocalDate start = today.minusDays(draw.between(0, 30));
        step.put("startOn", start.toString());
        step.put("dueOn", start.plusDays(draw.between(20, 70)).toString());
        String key = "step " + step.path("goalId").asText() + " "
                + step.path("title").asText();
        JsonNode planned = once(caseManager, key).post(path + "/plan/steps", step);
        move(caseManager, path, planned, draw.of(everyday.path("stepStates")));
    }

    /** From where the step is: a try that broke off may have moved it already. */
    private static void move(Api caseManager, String path, JsonNode planned, String state)
            throws IOException, InterruptedException {
        JsonNode step = planned;
        for (String next : state.equals("OPEN") ? List.<String>of() : List.of("RUNNING", "DONE")) {
            String now = step.path("status").asText();
            if (STEP_ORDER.indexOf(now) < STEP_ORDER.indexOf(next) && !now.equals(state)) {
                step = caseManager
                        .ifMatch(step)
                        .post(
                                path + "/plan/steps/" + step.path("id").asText() + "/state",
                                Json.MAPPER.createObjectNode().put("status", next));
            }
        }
    }

    private void appointment(Api caseManager, JsonNode file, JsonNode shares) throws IOException, InterruptedException {
        JsonNode described = everyday.path("appointments");
        ObjectNode appointment = Json.MAPPER.createObjectNode();
        appointment.put("startsAt", free());
        appointment.put("minutes", draw.numberOf(described.path("minutes")));
        String place = draw.of(described.path("places"));
        appointment.put("place", place);
        if (place.equals("SITE")) {
            appointment.put("siteId", siteFor(file).path("id").asText());
        } else if (place.equals("HOME")) {
            appointment.put("address", file.path("municipality").path("name").asText());
        }
        appointment.put("subject", draw.one(described.path("subjects")));
        String path = "/cases/" + file.path("id").asText();
        String planned = once(caseManager, "appointment")
                .post(path + "/appointments", appointment)
                .path("id")
                .asText();
        if (happens(shares, "interpreter")) {
            once(caseManager, "interpreter").post(path + "/interpreting", interpreter(planned, place));
        }
    }

    /** What the pool is asked for; who comes to the door needs somebody there, the others a voice. */
    private ObjectNode interpreter(String appointment, String place) {
        JsonNode described = everyday.path("interpreting");
        boolean there = place.equals("SITE") || place.equals("HOME");
        return Json.MAPPER
                .createObjectNode()
                .put("appointmentId", appointment)
                .put("language", draw.of(described.path("languages")))
                .put("genderWish", draw.of(described.path("genderWishes")))
                .put("mode", there ? "ON_SITE" : "PHONE")
                .put("topic", draw.of(described.path("topics")));
    }

    /** A quarter of an hour of a working day of the next weeks that nobody has yet. */
    private String free() {
        while (true) {
            LocalDate day = today.plusDays(draw.between(1, DAYS_AHEAD));
            LocalTime time = LocalTime.of(FIRST_HOUR, 0).plusMinutes(30L * draw.between(0, SLOTS_A_DAY - 1));
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            String startsAt =
                    day.atTime(time).atZone(Germany.ZONE).toOffsetDateTime().toString();
            if (!weekend && taken.add(startsAt)) {
                return startsAt;
            }
        }
    }

    private void handOver(Api caseManager, JsonNode file) throws IOException, InterruptedException {
        List<String> of = new ArrayList<>();
        file.path("lifeDomains").forEach(domain -> of.add(domain.asText()));
        for (JsonNode described : everyday.path("handovers")) {
            List<String> domains = new ArrayList<>();
            described.path("domains").forEach(domain -> domains.add(domain.asText()));
            domains.retainAll(of);
            JsonNode body = organisation(described.path("type").asText());
            if (body != null && !domains.isEmpty() && happens(everyday.path("shares"), "fittingBody")) {
                String path = "/cases/" + file.path("id").asText();
                String consent = once(caseManager, "consent")
                        .post(path + "/consents", consent(described, body, domains))
                        .path("id")
                        .asText();
                once(caseManager, "handover").post(path + "/handovers", offer(described, body, domains, consent));
                return;
            }
        }
    }

    private ObjectNode consent(JsonNode described, JsonNode body, List<String> domains) {
        ObjectNode consent = Json.MAPPER.createObjectNode();
        consent.put("recipientOrg", body.path("id").asText());
        consent.set("domains", Json.MAPPER.valueToTree(domains));
        consent.put("purpose", described.path("purpose").asText());
        consent.put("form", "WRITTEN");
        consent.put("language", "de");
        consent.put("givenOn", today.minusDays(draw.between(0, 10)).toString());
        return consent;
    }

    private ObjectNode offer(JsonNode described, JsonNode body, List<String> domains, String consent) {
        ObjectNode offer = Json.MAPPER.createObjectNode();
        offer.put("recipientOrg", body.path("id").asText());
        offer.put("kind", described.path("kind").asText());
        offer.put("purpose", described.path("purpose").asText());
        offer.set("domains", Json.MAPPER.valueToTree(domains));
        offer.put("consentId", consent);
        offer.put("message", described.path("message").asText());
        offer.put("dueOn", today.plusDays(draw.between(5, 25)).toString());
        offer.put("followUpOn", today.plusDays(draw.between(7, 21)).toString());
        for (String code : List.of("RECIPIENT_CONFIRMED", "PERSON_INFORMED", "RETURN_CHANNEL")) {
            offer.withArray("checklist").addObject().put("code", code).put("held", true);
        }
        return offer;
    }

    private ObjectNode visit(JsonNode site, JsonNode described) {
        ObjectNode visit = Json.MAPPER.createObjectNode();
        visit.put("siteId", site.path("id").asText());
        visit.put("minutes", 5 * draw.between(1, 8));
        visit.put("language", draw.of(described.path("languages")));
        visit.put("interpreterUsed", draw.happens(0.3));
        visit.withArray("domains")
                .add(draw.one(
                        Json.MAPPER.valueToTree(List.of("LANGUAGE", "WORK", "HOUSING", "MIGRATION", "LIVELIHOOD"))));
        String outcome = draw.of(described.path("outcomes"));
        visit.put("outcome", outcome);
        if (outcome.equals("REFERRED")) {
            visit.put("referredTo", draw.of(described.path("referredTo")));
        }
        visit.put("ageGroup", draw.of(described.path("ageGroups")));
        return visit;
    }

    private ObjectNode feedback(JsonNode site) {
        ObjectNode feedback = Json.MAPPER.createObjectNode();
        feedback.put("siteId", site.path("id").asText());
        feedback.put("language", "de");
        ObjectNode answers = feedback.putObject("answers");
        for (String question : List.of("welcome", "understood", "helped", "nextSteps")) {
            answers.put(
                    question, Integer.parseInt(draw.of(everyday.path("feedback").path("marks"))));
        }
        return feedback;
    }

    private List<JsonNode> sites() {
        List<JsonNode> open = new ArrayList<>();
        for (JsonNode site : directory.path("sites")) {
            if (site.path("status").asText().equals("ACTIVE") && open.size() < 3) {
                open.add(site);
            }
        }
        return open;
    }

    /** The site of the municipality, else the first. */
    private JsonNode siteFor(JsonNode file) {
        for (JsonNode site : directory.path("sites")) {
            if (site.path("ags")
                            .asText()
                            .equals(file.path("municipality").path("ags").asText())
                    && site.path("status").asText().equals("ACTIVE")) {
                return site;
            }
        }
        return sites().getFirst();
    }

    private JsonNode organisation(String type) {
        for (JsonNode organisation : directory.path("organisations")) {
            if (organisation.path("type").asText().equals(type)) {
                return organisation;
            }
        }
        return null;
    }

    private boolean happens(JsonNode shares, String what) {
        return draw.happens(shares.path(what).asDouble());
    }

    private static boolean ended(String phase) {
        return Set.of("ABGESCHLOSSEN", "ABGEBROCHEN", "VERWIESEN").contains(phase);
    }
}
