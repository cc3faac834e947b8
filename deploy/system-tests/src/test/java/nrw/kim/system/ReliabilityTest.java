package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.local.files.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was acknowledged is never lost, whatever dies. */
class ReliabilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"connect", "case", "kafka", "postgres", "reporting", "gateway"})
    void aKillLosesNothingThatWasAcknowledged(String part) throws Exception {
        // Given
        var stack = Stack.running();
        var acknowledged = push(stack, 5);

        // When
        kill(stack, part);
        acknowledged.addAll(part.matches("connect|kafka|reporting") ? push(stack, 5) : List.of());
        stack.up();
        awaitLogins(stack);

        // Then
        acknowledged.addAll(push(stack, 1));
        assertThat(known(stack)).containsAll(acknowledged);
        var check = stack.kim("check");
        assertThat(check.exit()).as(check.output()).isZero();
    }

    @Test
    void statusTellsWhatRuns() throws Exception {
        var stack = Stack.running();
        var parts = Json.parse(stack.kim("status", "--json").output());
        assertThat(part(parts, "case").path("state").asText()).isNotEmpty();
        assertThat(part(parts, "case").path("pid").asLong()).isPositive();
    }

    /** After Postgres came back Keycloak drops its broken connections one by one; until then it refuses tokens. */
    private static void awaitLogins(Stack stack) {
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> stack.platform().person("cm.wesel").get("/cases?limit=1").has("items"));
    }

    private static List<String> push(Stack stack, int count) throws Exception {
        var jobcenter = stack.platform().machine("jobcenter-kreis-wesel");
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            ids.add(jobcenter.post("/referrals", Samples.referral("KILL-" + UUID.randomUUID())).path("id").asText());
        }
        return ids;
    }

    private static List<String> known(Stack stack) throws Exception {
        var jobcenter = stack.platform().machine("jobcenter-kreis-wesel");
        var ids = new ArrayList<String>();
        var after = "";
        do {
            var page = jobcenter.get("/referrals?limit=200" + after);
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            after = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return ids;
    }

    private static void kill(Stack stack, String part) throws Exception {
        var pid = part(Json.parse(stack.kim("status", "--json").output()), part).path("pid").asLong();
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
    }

    private static JsonNode part(JsonNode status, String name) {
        var parts = status.isArray() ? status : status.path("parts");
        for (var part : parts) {
            if (part.path("part").asText(part.path("name").asText()).equals(name)) {
                return part;
            }
        }
        throw new AssertionError(name + " is not in " + status);
    }
}
