package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nrw.kim.local.files.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was acknowledged is never lost, whatever dies. */
class ReliabilityTest {
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private static final int BEFORE_THE_KILL = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {"connect", "case", "network", "abh", "reporting", "gateway", "keycloak", "kafka", "postgres"})
    void aKillInTheMiddleOfWorkLosesNothingThatWasAcknowledged(String part) throws Exception {
        // Given
        var stack = Stack.running();
        List<String> acknowledged;
        try (var work = new Work(stack)) {
            acknowledged = work.acknowledged();
            await().atMost(TWO_MINUTES).until(() -> acknowledged.size() >= BEFORE_THE_KILL);

            // When
            kill(stack, part);
        }
        stack.up();

        // Then
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

    private static List<String> known(Stack stack) throws Exception {
        var jobcenter = stack.platform().machine("jobcenter-kreis-wesel");
        var ids = new ArrayList<String>();
        var after = "";
        do {
            var page = jobcenter.get("/referrals?limit=200" + after);
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").asText()
                    : "";
        } while (!after.isEmpty());
        return ids;
    }

    private static void kill(Stack stack, String part) throws Exception {
        var pid = part(Json.parse(stack.kim("status", "--json").output()), part)
                .path("pid")
                .asLong();
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
