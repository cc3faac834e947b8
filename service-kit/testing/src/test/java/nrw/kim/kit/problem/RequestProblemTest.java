package nrw.kim.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.sample.SampleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller is told whose request never reaches the feature. */
@QuarkusTest
class RequestProblemTest extends SampleTest {

    @Test
    void withoutATokenLoginIsRequired() {
        isProblem(given().get(NOTES).then(), 401, "unauthorized").header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.y.z", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void aTokenThatIsNoneIsRefused(String token) {
        isProblem(with(token).get(NOTES).then(), 401, "unauthorized");
    }

    @Test
    void aRoleThatMayNotIsForbidden() {
        isProblem(as(Roles.PARTNER, WESEL).get(NOTES).then(), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/unknown", "/unknown", NOTES + "/not-an-id"})
    void anUnknownAddressIsNotFound(String path) {
        isProblem(as(Roles.COORDINATOR, WESEL).get(path).then(), 404, "not-found");
    }

    @Test
    void anotherMethodIsNotAllowed() {
        isProblem(as(Roles.COORDINATOR, WESEL).delete(NOTES).then(), 405, "method-not-allowed");
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        var text = as(Roles.CASE_MANAGER, WESEL).contentType("text/plain").body("x");
        isProblem(text.post(NOTES).then(), 415, "unsupported-media-type");
        isProblem(as(Roles.COORDINATOR, WESEL).accept("text/csv").get(NOTES).then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"limit,0,Min", "limit,201,Max", "limit,many,InvalidFormat", "after,here,InvalidFormat"})
    void aParameterThatDoesNotFitIsNamed(String name, String value, String code) {
        var answer = as(Roles.COORDINATOR, WESEL).queryParam(name, value).get(NOTES);
        isProblem(answer.then(), 400, "validation-failed")
                .body("violations.pointer", contains("?" + name))
                .body("violations.code", contains(code));
    }

    @Test
    void theUnexpectedTellsNothing() {
        isProblem(as(Roles.CASE_MANAGER, WESEL).get(NOTES + "/broken").then(), 500, "internal")
                .body("size()", is(5));
        isProblem(as(Roles.CASE_MANAGER, WESEL).get(NOTES + "/unwritable").then(), 500, "internal")
                .body("size()", is(5));
    }

    @Test
    void aBodyOverTheLimitIsRefusedByItsAnnouncedLength() throws Exception {
        try (var http = new RawHttp()) {
            http.send("POST " + NOTES + " HTTP/1.1\r\nHost: x\r\nContent-Length: 10485761\r\n\r\n");
            org.assertj.core.api.Assertions.assertThat(http.everything())
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "problems/payload-too-large", "Der Inhalt ist zu groß");
        }
    }

    @Test
    void aRecordThatIsNotThereIsNotFound() {
        var problem = isProblem(
                as(Roles.COORDINATOR, WESEL)
                        .get(NOTES + "/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
        problem.body("detail", nullValue()).body("violations", nullValue());
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("type", is("https://kim.nrw/problems/" + slug))
                .body("type", endsWith(slug))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }
}
