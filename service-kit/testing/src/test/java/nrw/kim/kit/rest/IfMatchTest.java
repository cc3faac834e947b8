package nrw.kim.kit.rest;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.sample.SampleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IfMatchTest extends SampleTest {
    private String note;

    @BeforeEach
    void aNote() {
        note = aNoteOf(WESEL);
    }

    @Test
    void aReadNamesTheVersionThatAChangeIsBasedOn() {
        var etag = as(Roles.CASE_MANAGER, WESEL).get(NOTES + "/" + note).header("ETag");
        close(etag).statusCode(200).body("status", is("CLOSED")).header("ETag", "\"1\"");
    }

    @Test
    void aChangeWithoutVersionIsRefused() {
        as(Roles.CASE_MANAGER, WESEL)
                .post(NOTES + "/" + note + "/close")
                .then()
                .statusCode(428)
                .body("type", endsWith("/precondition-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"abc\"", "\"99999999999\""})
    void aChangeOfAnotherVersionIsRefused(String version) {
        close(version).statusCode(412).body("type", endsWith("/precondition-failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "W/\"0\"", " \"0\" "})
    void theVersionMayBeWrittenInSeveralWays(String version) {
        close(version).statusCode(200);
    }

    @Test
    void aRefusedTransitionSaysWhereTheRecordStands() {
        close("\"0\"");
        close("\"1\"")
                .statusCode(409)
                .body("type", endsWith("/state-transition-refused"))
                .body("from", is("CLOSED"))
                .body("action", is("close"));
    }

    private ValidatableResponse close(String version) {
        return as(Roles.CASE_MANAGER, WESEL)
                .header("If-Match", version)
                .post(NOTES + "/" + note + "/close")
                .then();
    }
}
