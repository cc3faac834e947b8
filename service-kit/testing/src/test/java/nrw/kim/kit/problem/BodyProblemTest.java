package nrw.kim.kit.problem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.sample.SampleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sender of a wrong body is told. */
@QuarkusTest
class BodyProblemTest extends SampleTest {

    @Test
    void everyBrokenConstraintIsNamedByItsPointer() {
        post("{'text':' ','place':{'ags':'x'},'tags':[{'name':'a'},{'name':''},null]}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/validation-failed"))
                .body("violations.pointer", containsInAnyOrder("/text", "/place/ags", "/tags/1/name", "/tags/2"))
                .body("violations.code", containsInAnyOrder("NotBlank", "Pattern", "NotBlank", "NotNull"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'text':", "{'text':'a','tags':[{'name':}]}", "{'text':'a'} and more", "{'text':'a','text':'b'}"
            })
    void whatIsNoJsonIsCalledSo(String body) {
        post(body).statusCode(400).body("type", endsWith("/malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void aMissingBodyIsAViolationOfItsRoot(String body) {
        post(body).statusCode(400).body("violations.pointer", contains(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'text':'a','secret':1}            | /secret        | UnknownField
            {'text':'a','place':{'secret':1}}  | /place/secret  | UnknownField
            {'text':'a','status':'secret'}     | /status        | UnknownCode
            {'text':'a','status':1}            | /status        | UnknownCode
            {'text':'a','dueOn':'secret'}      | /dueOn         | InvalidFormat
            {'text':5}                         | /text          | InvalidFormat
            {'text':'a','tags':[{'name':{}}]}  | /tags/0/name   | InvalidValue
            {'text':'a','tags':{}}             | /tags          | InvalidValue
            """, quoteCharacter = '`')
    void aFieldThatCannotBeReadIsNamedWithoutItsValue(String body, String pointer, String code) {
        post(body)
                .statusCode(400)
                .body("type", endsWith("/validation-failed"))
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code))
                .body("violations[0].message", not(containsString("secret")));
    }

    @Test
    void anUnknownCodeComesWithTheKnownOnes() {
        post("{'text':'a','status':'x'}").body("allowed", contains("OPEN", "CLOSED"));
    }

    private static ValidatableResponse post(String body) {
        return as(Roles.CASE_MANAGER, WESEL)
                .body(body.replace('\'', '"'))
                .post(NOTES)
                .then();
    }
}
