package nrw.kim.kit.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import nrw.kim.kit.testing.badinput.BadInput;
import nrw.kim.kit.testing.openapi.AnswerContract;
import nrw.kim.kit.testing.openapi.RunningDocument;

/** What holds in every {@code @QuarkusTest}: {@link AnswerContract} and {@link BadInput}; found by the service loader. */
public class EveryTest implements QuarkusTestBeforeEachCallback {
    private Class<?> current;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        var test = context.getTestInstance().getClass();
        // Another class may run with another profile, and so with another service.
        if (!test.equals(current)) {
            current = test;
            var document = new RunningDocument();
            RestAssured.replaceFiltersWith(new AnswerContract(document), new BadInput(document));
        }
    }
}
