package nrw.kim.kit.testing.openapi;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts the {@link AnswerContract} into every {@code @QuarkusTest}; found by the service loader. */
public class ContractInEveryTest implements QuarkusTestBeforeEachCallback {
    private Class<?> current;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        var test = context.getTestInstance().getClass();
        // Another class may run with another profile, and so with another service.
        if (!test.equals(current)) {
            current = test;
            RestAssured.replaceFiltersWith(new AnswerContract());
        }
    }
}
