package nrw.kim.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;

/**
 * The record of one started process, kept while it runs.
 *
 * @param part whose process it is
 * @param mark which process
 * @param port the port it was started on, 0 for none
 * @param since when the launcher started it
 */
public record Run(String part, ProcessMark mark, int port, Instant since) {

    Map<String, Object> toJson() {
        return Map.of(
                "part", part,
                "pid", mark.pid(),
                "processStarted", mark.started().toString(),
                "port", port,
                "since", since.toString());
    }

    static Run fromJson(JsonNode json) {
        ProcessMark mark = new ProcessMark(
                json.path("pid").asLong(),
                Instant.parse(json.path("processStarted").asText()));
        return new Run(
                json.path("part").asText(),
                mark,
                json.path("port").asInt(),
                Instant.parse(json.path("since").asText()));
    }
}
