package nrw.kim.abh.extract;

import static nrw.kim.abh.testing.Offers.arrived;
import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.as;
import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nrw.kim.abh.testing.FakeCaseService;
import nrw.kim.abh.testing.FakeCaseService.Answer;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExtractResourceTest {
    private static final String EXTRACT = "/api/v1/handover-inbox/{id}/extract";
    private static final String NAME = "Zaynab Beispielname";
    private final UUID abh = UUID.randomUUID();

    @Test
    void the_extract_is_passed_through_byte_by_byte() {
        var id = arrived(abh);
        var body = "{\"person\": {\"givenName\" :\"%s\"},   \"hash\":\"ab\"}".formatted(NAME);
        FakeCaseService.extractOf(id, Answer.of(200, "application/json", body));

        var answer = residenceOfficer(abh).get(EXTRACT, id);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo(body);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void case_service_is_asked_with_the_callers_own_token_and_purpose() {
        var id = arrived(abh);
        FakeCaseService.extractOf(id, Answer.of(200, "application/json", "{}"));

        residenceOfficer(abh)
                .header("Accept-Language", "en")
                .get(EXTRACT, id)
                .then()
                .statusCode(200);

        var asked = FakeCaseService.askedFor(id);
        assertThat(asked.getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(asked.getFirst("X-KIM-Purpose")).isEqualTo("HANDOVER");
        assertThat(asked.getFirst("X-KIM-Ki")).isEqualTo(WESEL);
        assertThat(asked.getFirst("Accept-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410, 422, 500})
    void a_refusal_is_passed_through_with_its_problem(int status) {
        var id = arrived(abh);
        var problem = "{\"type\":\"https://kim.nrw/problems/consent-not-valid\",\"status\":%d}".formatted(status);
        FakeCaseService.extractOf(id, Answer.of(status, "application/problem+json", problem));

        var answer = residenceOfficer(abh).get(EXTRACT, id);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.asString()).isEqualTo(problem);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void a_case_service_that_does_not_answer_in_time_is_unavailable() {
        var id = arrived(abh);
        FakeCaseService.extractOf(id, new Answer(200, "application/json", "{}", Duration.ofSeconds(6)));
        var start = System.nanoTime();

        residenceOfficer(abh)
                .get(EXTRACT, id)
                .then()
                .statusCode(503)
                .body("type", equalTo("https://kim.nrw/problems/case-service-unavailable"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_broken_connection_is_unavailable_too() {
        var id = arrived(abh);
        FakeCaseService.extractOf(id, FakeCaseService.HANG_UP);

        residenceOfficer(abh).get(EXTRACT, id).then().statusCode(503);
    }

    @Test
    void each_request_is_logged_and_nothing_of_the_answer_is_kept() {
        var id = arrived(abh);
        FakeCaseService.extractOf(id, Answer.of(200, "application/json", "{\"name\":\"%s\"}".formatted(NAME)));

        residenceOfficer(abh).get(EXTRACT, id).then().statusCode(200);

        assertThat(TestDatabase.rows(
                        "select action, purpose, actor_org from access_log where subject = ?", id.toString()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("action", "EXTRACT_READ")
                        .containsEntry("purpose", "HANDOVER")
                        .containsEntry("actor_org", abh));
        assertThat(everythingStored()).noneMatch(text -> text.contains(NAME));
    }

    @Test
    void nobody_else_gets_as_far_as_asking() {
        var id = arrived(abh);
        FakeCaseService.extractOf(id, Answer.of(200, "application/json", "{}"));

        residenceOfficer(UUID.randomUUID()).get(EXTRACT, id).then().statusCode(404);
        as(Roles.COORDINATOR, WESEL, abh).get(EXTRACT, id).then().statusCode(403);

        assertThat(FakeCaseService.askedFor(id)).isNull();
        assertThat(TestDatabase.rows("select 1 from access_log where subject = ?", id.toString()))
                .isEmpty();
    }

    private static List<String> everythingStored() {
        return TestDatabase.rows(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")
                .stream()
                .flatMap(table ->
                        TestDatabase.rows("select t::text as row from " + table.get("relname") + " t").stream())
                .map(row -> row.get("row").toString())
                .toList();
    }
}
