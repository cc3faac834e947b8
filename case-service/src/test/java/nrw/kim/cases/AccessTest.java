package nrw.kim.cases;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.access.AccessRow;
import nrw.kim.kit.testing.access.AccessTableTest;

@QuarkusTest
@CaseServiceTest
class AccessTest extends AccessTableTest {
    /** Bodies that would do if the case were one's own. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "conferences",
                    "{\"heldOn\": \"2026-11-10\", \"domains\": [\"WORK\"], \"participants\": [{\"function\": \"x\"}]}"),
            entry("phase", "{\"phase\": \"ERSTBERATUNG\"}"),
            entry("close", "{\"reason\": \"MOVED_AWAY\"}"),
            entry("assessments", "{\"domains\": [{\"domain\": \"WORK\", \"needs\": \"x\"}]}"),
            entry(
                    "goals",
                    "{\"wording\": \"x\", \"domain\": \"WORK\", \"agreedByPerson\": true, \"agreedOn\": \"2026-11-10\"}"),
            entry("contacts", "{\"date\": \"2026-11-10\", \"minutes\": 10, \"channel\": \"PHONE\"}"),
            entry(
                    "appointments",
                    "{\"startsAt\": \"2030-01-10T09:00:00Z\", \"minutes\": 30, \"place\": \"SITE\", \"subject\": \"x\", \"interpreterNeeded\": false}"),
            entry(
                    "interpreting",
                    "{\"appointmentId\": \"01900000-0000-7000-8000-051700000099\", \"language\": \"ar\", \"genderWish\": \"ANY\", \"mode\": \"PHONE\", \"topic\": \"OTHER\"}"),
            entry(
                    "person",
                    "{\"givenName\": \"x\", \"familyName\": \"x\", \"birthDate\": \"1990-01-01\", \"sex\": \"UNKNOWN\", \"profile\": {}}"),
            entry(
                    "documents",
                    "{\"description\": {\"title\": \"x\", \"kind\": \"OTHER\", \"domain\": \"WORK\"}, \"mediaType\": \"application/pdf\", \"content\": \"JVBERi0xLjc=\"}"),
            entry("handovers", """
                    {"recipientOrg": "01900000-0000-7000-8000-051700000003", "kind": "CONTACT", "purpose": "COUNSELLING", "domains": ["WORK"], "followUpOn": "2099-01-31"}
                    """),
            entry(
                    "merges",
                    "{\"caseId\": \"01900000-0000-7000-8000-051700000099\", \"version\": 0, \"samePerson\": true}"),
            entry("restrictions", "{\"reason\": \"OBJECTION\"}"),
            entry("gaps", """
                    {"kind": "CAPACITY", "dimension": "QUANTITATIVE", "domain": "WORK", "title": "x", "description": "x",
                     "frequency": "ONCE", "releasedForStructure": true}
                    """));

    @Override
    protected String foreignKi() {
        return "05558";
    }

    @Override
    protected Optional<Sample> sample(AccessRow row) {
        var segments = row.path().split("/");
        var last = segments[segments.length - 1];
        var ofOneCase = row.path().matches("/api/v1/cases/\\{(id|caseId)}(/[a-z]+)?");
        if (!ofOneCase || last.equals("assign") || (row.method().equals("POST") && last.equals("consents"))) {
            return Optional.empty();
        }
        var path = row.path().replaceAll("\\{(id|caseId)}", Cases.anOpenCase());
        var body = row.method().equals("GET") ? null : BODIES.getOrDefault(last, "{}");
        return Optional.of(new Sample(path, body, Roles.CASE_MANAGER));
    }
}
