package nrw.kim.kit.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every operation of a document says of itself. */
final class OperationRules {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Set<String> ids = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    private OperationRules() {}

    static List<String> complaints(JsonNode document) {
        var rules = new OperationRules();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> rules.check(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return rules.complaints;
    }

    private void check(String where, JsonNode operation) {
        demand(where, "has no summary", !operation.path("summary").asText().isBlank());
        demand(where, "has no tag", !operation.path("tags").isEmpty());
        demand(
                where,
                "has no operationId",
                !operation.path("operationId").asText().isBlank());
        demand(
                where,
                "has an operationId that another one has",
                ids.add(operation.path("operationId").asText()));
        var answers = DocumentRules.names(operation.path("responses"));
        demand(where, "names no refusal (4xx)", answers.stream().anyMatch(status -> status.startsWith("4")));
        demand(where, "names no success (2xx)", answers.stream().anyMatch(status -> status.startsWith("2")));
        answers.stream()
                .filter(status -> status.startsWith("2") && !status.equals("204"))
                .forEach(status -> demand(
                        where,
                        "says nothing of what it answers with " + status,
                        hasContent(operation.at("/responses/" + status))));
    }

    private static boolean hasContent(JsonNode response) {
        return !response.path("content").isEmpty()
                && response.path("content").findValues("schema").stream().noneMatch(JsonNode::isEmpty)
                && response.path("content").properties().stream()
                        .allMatch(type -> type.getValue().has("schema"));
    }

    private void demand(String where, String complaint, boolean holds) {
        if (!holds) {
            complaints.add(where + " " + complaint);
        }
    }
}
