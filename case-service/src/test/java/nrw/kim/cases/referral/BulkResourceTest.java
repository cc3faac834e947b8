package nrw.kim.cases.referral;

import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Referrals.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nrw.kim.cases.CaseServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class BulkResourceTest {
    private static final String NDJSON = "application/x-ndjson";

    @Test
    void aBadLineHarmsNoOther() {
        // Given
        var repeated = oneLine(aReferral());
        var lines = String.join(
                "\n",
                repeated,
                "{\"externalReference\": ",
                oneLine(aReferral()).replace("RECHTSKREISWECHSEL", "WEISS_NICHT"),
                "",
                oneLine(aReferral()).replace("05170024", "05334002"),
                repeated,
                oneLine(aReferral()).replace("\"Mustermann\"", "\"\""));

        // When
        var answers = answers(push(jobcenter(), lines).statusCode(200));

        // Then
        assertThat(answers).extracting(a -> a.getInt("line")).containsExactly(1, 2, 3, 5, 6, 7);
        assertThat(answers).extracting(a -> a.getInt("status")).containsExactly(201, 400, 400, 422, 200, 400);
        assertThat(answers.get(4).getString("id")).isEqualTo(answers.getFirst().getString("id"));
        assertThat(answers.get(1).getString("problem.type")).endsWith("malformed-json");
        assertThat(answers.get(2).getString("problem.violations[0].pointer")).isEqualTo("/reason");
        assertThat(answers.get(3).getString("problem.responsibleKi")).isEqualTo("05334002");
        assertThat(answers.get(5).getString("problem.violations[0].pointer")).isEqualTo("/person/familyName");
    }

    @Test
    void aThousandLinesAreTakenAndOneMoreIsNot() {
        // Given
        var run = UUID.randomUUID();
        var lines = IntStream.range(0, 1000)
                .mapToObj(i -> oneLine(aReferral(
                        "B-%s-%d".formatted(run, i),
                        "Erika",
                        "Muster" + i,
                        "19%02d-05-17".formatted(i % 99),
                        "05170024")))
                .collect(Collectors.joining("\n"));

        // When
        var answers = answers(push(jobcenter(), lines).statusCode(200));

        // Then
        assertThat(answers).hasSize(1000).allSatisfy(a -> assertThat(a.getInt("status"))
                .isEqualTo(201));
        push(jobcenter(), lines + "\n{}").statusCode(413).body("type", endsWith("bulk-too-long"));
    }

    @Test
    void anEmptyBulkAndAnotherFormatAreRefused() {
        push(jobcenter(), "\n\n").statusCode(422).body("type", endsWith("bulk-empty"));
        jobcenter().body("{}").post("/api/v1/referrals/bulk").then().statusCode(415);
        push(miriam(), "{}").statusCode(403);
    }

    private static ValidatableResponse push(RequestSpecification who, String lines) {
        return who.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT)))
                .contentType(NDJSON)
                .body(lines)
                .post("/api/v1/referrals/bulk")
                .then();
    }

    private static List<JsonPath> answers(ValidatableResponse response) {
        return response.extract().asString().lines().map(JsonPath::from).toList();
    }

    private static String oneLine(String referral) {
        return referral.replaceAll("\\s*\\R\\s*", " ");
    }
}
