package nrw.kim.cases.access;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Documents;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads a case in every relation at every address of a case that the OpenAPI document names: a new address is in it by itself. */
@QuarkusTest
@CaseServiceTest
class FieldGroupAccessTest {
    /** Words that are written in each group, and found again in no answer to who may not read them. */
    private static String word(FieldGroup group) {
        return "Wort-" + group.name().toLowerCase() + "-4711";
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseRelation.class,
            names = {"PARTNER"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyAddressShowsWhatTheRelationReadsAndNothingElse(CaseRelation relation) throws IOException {
        // Given
        var file = aCaseWithAllGroups();
        var reader = reader(relation, file);

        // When
        var answers = answers(reader, file);

        // Then
        var rights = ReadingRights.of(relation);
        for (var group : FieldGroup.values()) {
            assertThat(answers.stream().anyMatch(answer -> answer.text().contains(word(group))))
                    .as(relation + " reads " + group)
                    .isEqualTo(rights.read(group));
        }
        assertThat(answers)
                .filteredOn(answer -> answer.path().equals("/api/v1/cases/" + file))
                .singleElement()
                .satisfies(head ->
                        assertThat(head.text().contains("GESTATTUNG")).isEqualTo(rights.read(FieldGroup.STATUS)));
        if (relation != CaseRelation.NONE) {
            assertThat(purposes(file)).contains(relation.purpose());
        }
    }

    @Test
    void aCaseOfAnotherBodyOrKiIsNotThere() throws IOException {
        var file = aCaseWithAllGroups();
        var stranger = as(Tokens.token(Roles.CASE_MANAGER, "05170", UUID.randomUUID(), UUID.randomUUID()));
        for (var nobody : List.of(stranger, foreignCaseManager())) {
            // What an address asks for is judged before who asks.
            assertThat(answers(nobody, file))
                    .allSatisfy(answer -> assertThat(answer.status()).isIn(400, 404))
                    .noneSatisfy(answer -> assertThat(answer.text()).contains("4711"));
        }
    }

    private record Answer(String path, int status, String text) {}

    private static List<Answer> answers(RequestSpecification reader, String file) throws IOException {
        var answers = new ArrayList<Answer>();
        for (var path : addresses()) {
            var address = path.replaceAll("\\{(id|caseId)}", file);
            var answer = io.restassured.RestAssured.given().spec(reader).get(address);
            answers.add(new Answer(address, answer.statusCode(), answer.asString()));
        }
        assertThat(answers).hasSizeGreaterThan(12);
        return answers;
    }

    private static List<String> addresses() throws IOException {
        var paths = new ObjectMapper()
                .readTree(new File("src/main/openapi/openapi.json"))
                .get("paths");
        return Stream.iterate(paths.fieldNames(), names -> names.hasNext(), names -> names)
                .map(names -> names.next())
                .filter(path -> path.matches("/api/v1/cases/\\{(id|caseId)}(/[a-z-]+)*")
                        && paths.get(path).has("get"))
                .toList();
    }

    /** Of a case manager of its own, so that an absence here touches no other test. */
    private final UUID manager = UUID.randomUUID();

    private RequestSpecification manager() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05170", manager, KREIS));
    }

    private String aCaseWithAllGroups() {
        String file = manager()
                .body("""
                        {"person": {"givenName": "Amal", "familyName": "Haddad", "birthDate": "1988-02-03", "residenceStatus": "GESTATTUNG",
                                    "residence": {"ags": "05170008"}},
                         "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK", "HEALTH"], "duplicatesSeen": true}
                        """)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assess(file, "WORK", FieldGroup.GENERAL, "");
        assess(file, "HEALTH", FieldGroup.HEALTH, "");
        assess(file, "FAMILY", FieldGroup.VIOLENCE, "\"VIOLENCE\"");
        assess(file, "MIGRATION", FieldGroup.STATUS, "");
        assess(file, "PARTICIPATION", FieldGroup.RELIGION, "\"RELIGION\"");
        manager()
                .header("If-Match", 0)
                .body("{\"note\": \"%s\"}".formatted(word(FieldGroup.MIGRATION_PHASE)))
                .put("/api/v1/cases/" + file + "/migration-note")
                .then()
                .statusCode(200);
        return file;
    }

    /** The same word in an assessment, a goal with its step, a contact and a document. */
    private void assess(String file, String domain, FieldGroup group, String marks) {
        post(file, "assessments", """
                {"domains": [{"domain": "%s", "needs": "%s", "marks": [%s]}]}
                """.formatted(domain, word(group), marks));
        var goal = post(file, "goals", """
                {"wording": "%s", "domain": "%s", "agreedByPerson": true, "agreedOn": "2026-11-10", "marks": [%s]}
                """.formatted(word(group), domain, marks));
        post(file, "plan/steps", """
                {"goalId": "%s", "title": "%s", "responsibility": "PERSON"}
                """.formatted(goal, word(group)));
        post(file, "contacts", """
                {"date": "2026-11-10", "minutes": 10, "channel": "PHONE", "domains": ["%s"], "note": "%s", "marks": [%s]}
                """.formatted(domain, word(group), marks));
        post(
                file,
                "documents",
                Documents.request(
                        Documents.description(word(group), "LETTER", domain, marks),
                        "application/pdf",
                        Documents.aPdf(word(group))));
    }

    private String post(String file, String what, String body) {
        return manager()
                .body(body)
                .post("/api/v1/cases/" + file + "/" + what)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification reader(CaseRelation relation, String file) {
        var sub = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        return switch (relation) {
            case RESPONSIBLE -> manager();
            case TEAM -> as(Tokens.token(Roles.CASE_MANAGER, "05170", sub, KREIS));
            case COORDINATION -> as(Tokens.token(Roles.COORDINATOR, "05170", sub, KREIS));
            case NONE -> foreignCaseManager();
            case SUBSTITUTE -> {
                standsIn(sub);
                yield as(Tokens.token(Roles.CASE_MANAGER, "05170", sub, elsewhere));
            }
            case SUPERVISING -> {
                draws(sub, file);
                yield as(Tokens.token(Roles.COORDINATOR, "05170", sub, KREIS));
            }
            case FORMER_LEAD -> {
                TestDatabase.rows(
                        "insert into case_reader (id, ki, case_id, sub, until) values (?, '05170', ?, ?, ?) returning 1",
                        UUID.randomUUID(),
                        UUID.fromString(file),
                        sub.toString(),
                        LocalDate.now(LocalDays.ZONE).plusDays(1));
                yield as(Tokens.token(Roles.CASE_MANAGER, "05170", sub, elsewhere));
            }
            case PARTNER -> throw new IllegalArgumentException("reads the extract only");
        };
    }

    private void standsIn(UUID sub) {
        TestDatabase.rows(
                """
                insert into absence (id, ki, absent, absent_name, kind, from_on, until_on, substitute, substitute_name, entered_by, version)
                values (?, '05170', ?, 'Abwesend', 'LEAVE', ?, ?, ?, 'Vertretung', 'test', 0) returning 1
                """,
                UUID.randomUUID(),
                manager.toString(),
                LocalDate.now(LocalDays.ZONE),
                LocalDate.now(LocalDays.ZONE),
                sub.toString());
    }

    private static void draws(UUID sub, String file) {
        var review = UUID.randomUUID();
        TestDatabase.rows("""
                insert into supervision_review (id, ki, supervisor, supervisor_name, opened_from, opened_until, seed, population, questions, drawn_at, version)
                values (?, '05170', ?, 'Aufsicht', current_date, current_date, 1, 1, '', now(), 0) returning 1
                """, review, sub.toString());
        TestDatabase.rows("""
                insert into supervision_sample (id, ki, review_id, case_id, position, marks, version)
                values (?, '05170', ?, ?, 1, '', 0) returning 1
                """, UUID.randomUUID(), review, UUID.fromString(file));
    }

    private static List<Object> purposes(String file) {
        return TestDatabase.rows("select distinct purpose from access_log where subject = ?", file).stream()
                .map(row -> row.get("purpose"))
                .toList();
    }
}
