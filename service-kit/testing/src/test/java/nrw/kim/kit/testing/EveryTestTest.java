package nrw.kim.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.testing.badinput.BadInput;
import nrw.kim.kit.testing.openapi.AnswerContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryTestTest extends SampleTest {

    @Test
    void aQuarkusTestHoldsItsAnswersAgainstTheDocument() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(AnswerContract.class);
    }

    @Test
    void itsWritingCallsAreMadeAgainInWrongWays() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(BadInput.class);
    }
}
