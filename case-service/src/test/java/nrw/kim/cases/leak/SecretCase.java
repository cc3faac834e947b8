package nrw.kim.cases.leak;

import static nrw.kim.cases.Cases.DONE;
import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static nrw.kim.cases.Documents.aPdf;
import static nrw.kim.cases.Documents.aPng;
import static nrw.kim.cases.Documents.description;
import static nrw.kim.cases.Documents.request;
import static org.hamcrest.Matchers.notNullValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.testing.TestDatabase;

/**
 * A case with a word of its own in every text of every Lebensbereich, so that any byte that leaves tells where it comes
 * from.
 */
final class SecretCase {
    private final Random random;
    private final TreeMap<LifeDomain, Set<String>> words = new TreeMap<>();
    private final Set<String> ofNoDomain = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final String caseId;
    private String consentId;
    private String handoverId;
    private final TreeMap<LifeDomain, String> titles = new TreeMap<>();
    private final TreeMap<LifeDomain, String> released = new TreeMap<>();
    private final List<String> kept = new ArrayList<>();

    SecretCase(Random random) {
        this.random = random;
        this.caseId = anOpenCase();
        ids.add(caseId);
        ids.add(TestDatabase.rows("select person_id from case_file where id = ?", UUID.fromString(caseId))
                .getFirst()
                .get("person_id")
                .toString());
        assess();
        for (var domain : LifeDomain.values()) {
            work(domain);
            file(domain);
        }
        ids.add(created("/cases/" + caseId + "/appointments", """
                {"startsAt": "2099-01-31T10:00:00Z", "minutes": 30, "place": "SITE", "subject": "%s"}
                """.formatted(word(null))));
    }

    /** Consents in some Lebensbereiche, hands them over, and lets the body accept. */
    void handedOver(Collection<LifeDomain> domains) {
        var named = domains.stream().map(domain -> '"' + domain.name() + '"').collect(Collectors.joining(","));
        var documents =
                domains.stream().map(domain -> '"' + released.get(domain) + '"').collect(Collectors.joining(","));
        consentId = created(
                "/cases/" + caseId + "/consents", """
                {"recipientOrg": "%s", "domains": [%s], "purpose": "COUNSELLING", "form": "WRITTEN", "language": "de",
                 "givenOn": "%s", "documents": [%s]}
                """.formatted(MBE, named, LocalDate.now(LocalDays.ZONE), documents));
        handoverId = created("/cases/" + caseId + "/handovers", """
                {"recipientOrg": "%s", "kind": "ACCOMPANIED", "purpose": "COUNSELLING", "domains": [%s], "consentId": "%s",
                 "documents": [%s], %s}
                """.formatted(MBE, named, consentId, documents, DONE));
        partner()
                .header("If-Match", 0)
                .post("/api/v1/handovers/" + handoverId + "/accept")
                .then()
                .statusCode(200);
    }

    void withdrawn() {
        miriam().post("/api/v1/consents/" + consentId + "/withdraw").then().statusCode(200);
    }

    String caseId() {
        return caseId;
    }

    String consentId() {
        return consentId;
    }

    String handoverId() {
        return handoverId;
    }

    /** The documents that go along if their Lebensbereich does, and those that nobody chose: all of them. */
    List<String> documents() {
        return Stream.concat(released.values().stream(), kept.stream()).toList();
    }

    /** Words of these Lebensbereiche that the consent names: the titles of their documents. */
    Set<String> titlesOf(Collection<LifeDomain> domains) {
        return domains.stream().map(titles::get).collect(Collectors.toSet());
    }

    /** Every id of the case, for trying doors with. */
    List<String> ids() {
        var all = new ArrayList<>(List.of(handoverId, consentId));
        all.addAll(ids);
        return all;
    }

    /** Words of these Lebensbereiche. */
    Set<String> wordsOf(Collection<LifeDomain> domains) {
        return domains.stream().flatMap(domain -> words.get(domain).stream()).collect(Collectors.toSet());
    }

    /** Words of the other Lebensbereiche, and of no one. */
    Set<String> wordsBeyond(Collection<LifeDomain> domains) {
        var others = Arrays.stream(LifeDomain.values())
                .filter(domain -> !domains.contains(domain))
                .toList();
        var beyond = new LinkedHashSet<>(wordsOf(others));
        beyond.addAll(ofNoDomain);
        return beyond;
    }

    private void assess() {
        var domains = Arrays.stream(LifeDomain.values())
                .map(domain -> """
                        {"domain": "%s", "situation": "%s", "resources": "%s", "needs": "%s", "wishes": "%s", "priority": "HIGH"}
                        """.formatted(domain, word(domain), word(domain), word(domain), word(domain)))
                .collect(Collectors.joining(","));
        miriam().body("{\"domains\": [%s]}".formatted(domains))
                .post("/api/v1/cases/" + caseId + "/assessments")
                .then()
                .statusCode(201);
    }

    private void work(LifeDomain domain) {
        var goal = created("/cases/" + caseId + "/goals", """
                {"wording": "%s", "domain": "%s", "agreedByPerson": true, "agreedOn": "%s", "indicator": "%s"}
                """.formatted(
                        word(domain), domain, LocalDate.now(LocalDays.ZONE), word(domain)));
        var step = created(
                "/cases/" + caseId + "/plan/steps", """
                {"goalId": "%s", "title": "%s", "responsibility": "PERSON", "documents": ["%s"], "dueOn": "2099-01-31", "after": []}
                """.formatted(goal, beyondTheExtract(), beyondTheExtract()));
        var contact = created("/cases/" + caseId + "/contacts", """
                {"date": "%s", "minutes": 30, "channel": "PHONE", "domains": ["%s"], "note": "%s"}
                """.formatted(
                        LocalDate.now(LocalDays.ZONE), domain, beyondTheExtract()));
        // One of each kind tries every door well enough.
        if (domain == LifeDomain.HEALTH) {
            ids.addAll(List.of(goal, step, contact));
        }
    }

    /**
     * A document that goes along with its Lebensbereich, one that nobody chooses, and one that is marked: each with a word of
     * its own in its title, its note and its content.
     */
    private void file(LifeDomain domain) {
        titles.put(domain, word(domain));
        released.put(domain, filed(domain, titles.get(domain), "", aPdf(word(domain)), "application/pdf"));
        kept.add(filed(domain, beyondTheExtract(), "", aPng(beyondTheExtract()), "image/png"));
        kept.add(filed(domain, beyondTheExtract(), "\"VIOLENCE\"", aPdf(beyondTheExtract()), "application/pdf"));
    }

    private String filed(LifeDomain domain, String title, String marks, byte[] content, String mediaType) {
        return created(
                "/cases/" + caseId + "/documents",
                request(
                        description(title, "LETTER", domain.name(), marks).replace("vom Amt", beyondTheExtract()),
                        mediaType,
                        content));
    }

    /** Notes and steps are no part of an extract, whatever Lebensbereich they belong to. */
    private String beyondTheExtract() {
        return word(null);
    }

    private String word(LifeDomain domain) {
        var word = random.ints(14, 'a', 'z' + 1)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining("", "zq", ""));
        (domain == null ? ofNoDomain : words.computeIfAbsent(domain, d -> new LinkedHashSet<>())).add(word);
        return word;
    }

    private static String created(String path, String body) {
        return miriam().body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .extract()
                .path("id");
    }
}
