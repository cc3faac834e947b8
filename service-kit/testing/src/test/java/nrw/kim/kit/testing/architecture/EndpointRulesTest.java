package nrw.kim.kit.testing.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import nrw.kim.kit.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is seen to fail on a sample that breaks it. */
class EndpointRulesTest {
    private static final String CANCELLABLE = "@org.jboss.resteasy.reactive.server.Cancellable";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aWriteThatAClientCanCancel(String method) throws IOException {
        violates(EndpointRules.writesAreNotCancelled(), resource("", "@jakarta.ws.rs." + method));
        violates(EndpointRules.writesAreNotCancelled(), resource("", "@jakarta.ws.rs." + method + " " + CANCELLABLE));
    }

    @Test
    void aWriteThatNobodyCanCancel() throws IOException {
        holds(EndpointRules.writesAreNotCancelled(), resource("", "@jakarta.ws.rs.PUT " + CANCELLABLE + "(false)"));
        holds(EndpointRules.writesAreNotCancelled(), resource(CANCELLABLE + "(false)", "@jakarta.ws.rs.PUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
    void anEndpointThatDoesNotSayWhoMayCallIt(String method) throws IOException {
        violates(EndpointRules.accessIsDecided(), resource("", "@jakarta.ws.rs." + method));
        holds(
                EndpointRules.accessIsDecided(),
                resource("", "@jakarta.annotation.security.RolesAllowed(\"x\") @jakarta.ws.rs." + method));
        holds(
                EndpointRules.accessIsDecided(),
                resource("@jakarta.annotation.security.PermitAll", "@jakarta.ws.rs." + method));
    }

    @Test
    void aResourceThatAnswersAnyMediaType() throws IOException {
        violates(EndpointRules.mediaTypeIsNamed(), resource("", "@jakarta.ws.rs.GET"));
        holds(
                EndpointRules.mediaTypeIsNamed(),
                resource("@jakarta.ws.rs.Produces(\"application/json\")", "@jakarta.ws.rs.GET"));
    }

    private static String resource(String onClass, String onMethod) {
        return """
                package broken.bad;
                @jakarta.ws.rs.Path("/bad") %s
                public class BadResource { %s public String endpoint() { return ""; } }
                """.formatted(onClass, onMethod);
    }

    private void violates(ArchRule rule, String source) throws IOException {
        var classes = Sources.compiled(directory, source);
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("BadResource");
    }

    private void holds(ArchRule rule, String source) throws IOException {
        var classes = Sources.compiled(directory, source);
        assertThatCode(() -> rule.check(classes)).doesNotThrowAnyException();
    }
}
