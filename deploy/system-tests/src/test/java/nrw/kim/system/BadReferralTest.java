package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.kim.local.api.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sender is told when a referral is wrong: the problem types of docs/integrate/referrals.md, through the real door. */
class BadReferralTest {
    private static final String JOBCENTER = "jobcenter-kreis-wesel";

    /** One wrong call: what is said of it, how it differs from a right one, and the answer it deserves. */
    record Wrong(String name, String body, Map<String, String> headers, int status, String type, String pointer) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                field("a missing name", r -> person(r).remove("familyName"), "/person/familyName"),
                field("an unknown code", r -> r.put("reason", "BECAUSE"), "/reason"),
                field("a date that is none", r -> person(r).put("birthDate", "17.05.1994"), "/person/birthDate"),
                field("a wrong type", r -> r.put("lifeDomains", "LANGUAGE"), "/lifeDomains"),
                field("a field that does not exist", r -> r.put("colour", "red"), "/colour"),
                field(
                        "a municipality that does not exist",
                        r -> residence(r).put("ags", "05999999"),
                        "/person/residence/ags"),
                field("a text beyond its length", r -> r.put("note", "x".repeat(4_001)), "/note"),
                changed(
                        "an address of another KI",
                        r -> residence(r).put("ags", "05162024"),
                        422,
                        "outside-senders-area"),
                changed("a consent without its form", r -> basis(r).remove("form"), 422, "legal-basis-incomplete"),
                raw("JSON that ends too early", "{\"externalReference\": \"X", 400, "malformed-json"),
                raw(
                        "more than the door takes",
                        "{\"note\": \"" + "x".repeat(3_000_000) + "\"}",
                        413,
                        "payload-too-large"),
                called("no token", Map.of("Authorization", ""), 401, "unauthorized"),
                called("a form instead of JSON", Map.of("Content-Type", "text/plain"), 415, "unsupported-media-type"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isAnsweredWithWhatIsWrong(Wrong wrong) throws Exception {
        // Given
        var stack = Stack.running();
        var headers = new LinkedHashMap<>(wrong.headers());
        headers.putIfAbsent("Authorization", "Bearer " + token(stack));
        headers.values().removeIf(String::isEmpty);
        var type = headers.containsKey("Content-Type") ? headers.remove("Content-Type") : "application/json";

        // When
        var answer = Http.send("POST", stack.gateway() + "/api/v1/referrals", headers, type, wrong.body());

        // Then
        var problem = answer.json();
        assertThat(answer.status()).as(answer.text()).isEqualTo(wrong.status());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("type").asText()).endsWith("/" + wrong.type());
        assertThat(problem.path("title").asText()).isNotBlank();
        if (wrong.pointer() != null) {
            assertThat(problem.path("violations"))
                    .anySatisfy(v -> assertThat(v.path("pointer").asText()).isEqualTo(wrong.pointer()));
        }
        assertThat(answer.text())
                .doesNotContain("Mustermann")
                .doesNotContain("nrw.kim.cases")
                .doesNotContain("Exception");
    }

    private static String token(Stack stack) throws Exception {
        var platform = stack.platform();
        return platform.tokens().machine(JOBCENTER, platform.secrets().client(JOBCENTER));
    }

    private static Wrong field(String name, Consumer<ObjectNode> change, String pointer) {
        return new Wrong(name, right(change), Map.of(), 400, "validation-failed", pointer);
    }

    private static Wrong changed(String name, Consumer<ObjectNode> change, int status, String type) {
        return new Wrong(name, right(change), Map.of(), status, type, null);
    }

    private static Wrong raw(String name, String body, int status, String type) {
        return new Wrong(name, body, Map.of(), status, type, null);
    }

    private static Wrong called(String name, Map<String, String> headers, int status, String type) {
        return new Wrong(name, right(r -> {}), headers, status, type, null);
    }

    private static String right(Consumer<ObjectNode> change) {
        var referral = (ObjectNode) Samples.referral("WRONG-" + UUID.randomUUID());
        change.accept(referral);
        return referral.toString();
    }

    private static ObjectNode person(ObjectNode referral) {
        return (ObjectNode) referral.path("person");
    }

    private static ObjectNode residence(ObjectNode referral) {
        return (ObjectNode) referral.path("person").path("residence");
    }

    private static ObjectNode basis(ObjectNode referral) {
        return (ObjectNode) referral.path("legalBasis");
    }
}
