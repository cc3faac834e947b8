package nrw.kim.kit.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nrw.kim.kit.sample.SampleTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractInEveryTestTest extends SampleTest {

    @Test
    void aQuarkusTestHoldsItsAnswersAgainstTheDocument() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(AnswerContract.class);
    }
}
