package nrw.kim.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nrw.kim.local.api.Http;
import nrw.kim.local.files.Json;
import nrw.kim.local.files.Rendered;

/** One connector at the worker: its configuration and how it fares. */
final class Connector {

    private static final Map<String, String> NO_HEADERS = Map.of();

    private final String name;
    private final JsonNode config;
    private final String url;

    private Connector(String name, JsonNode config, String url) {
        this.name = name;
        this.config = config;
        this.url = url;
    }

    /** The template of all connectors with the values of one. What starts with {@code ${env:} stays: the worker fills it in. */
    static Connector read(Path folder, String instance, String worker) throws IOException {
        JsonNode json = Json.read(folder.resolve(instance + ".json"));
        Map<String, String> values = Json.MAPPER.convertValue(
                json.path("values"),
                Json.MAPPER.getTypeFactory().constructMapType(Map.class, String.class, String.class));
        String text = Rendered.of(Files.readString(folder.resolve("connector.json")), values);
        String name = json.path("name").asText();
        return new Connector(name, Json.parse(text), worker + "/connectors/" + name);
    }

    String name() {
        return name;
    }

    JsonNode config() {
        return config;
    }

    /** Hands the configuration over where it differs, as it does the first time and after an update; each change restarts the task. */
    void exist() throws IOException, InterruptedException {
        Http.Answer now = Http.get(url + "/config");
        if (now.status() == 200 && without(now.json()).equals(config)) {
            return;
        }
        Http.Answer answer = Http.send("PUT", url + "/config", NO_HEADERS, config);
        if (!answer.ok()) {
            throw new IOException("connector " + name + " was refused: "
                    + answer.json().path("message").asText());
        }
    }

    /** Whether connector and task run; a failed one is the exception's message. */
    boolean running() throws IOException, InterruptedException {
        JsonNode status = Http.get(url + "/status").json();
        JsonNode task = status.path("tasks").path(0);
        for (JsonNode state : new JsonNode[] {status.path("connector"), task}) {
            if ("FAILED".equals(state.path("state").asText())) {
                throw new IOException("connector " + name + " failed: "
                        + state.path("trace").asText().lines().findFirst().orElse(""));
            }
        }
        return "RUNNING".equals(status.path("connector").path("state").asText())
                && "RUNNING".equals(task.path("state").asText());
    }

    void restartFailed() throws IOException, InterruptedException {
        Http.send("POST", url + "/restart?includeTasks=true&onlyFailed=true", NO_HEADERS, null);
    }

    private static JsonNode without(JsonNode config) {
        return ((ObjectNode) config.deepCopy()).without("name");
    }
}
