package nrw.kim.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nrw.kim.local.files.Json;

/** Finds in the end of a log the line that says why a part failed, for people who do not want to open it. */
final class Reason {

    private static final int TAIL = 64 * 1024;
    private static final Pattern TELLING = Pattern.compile("\\b(FATAL|ERROR|PANIC|SEVERE)\\b|Caused by:|Exception\\b");

    private Reason() {}

    /** @param otherwise the answer when the log says nothing, and the beginning of it when the log does */
    static String in(Path log, String otherwise) {
        List<String> lines;
        try {
            lines = tail(log).lines().toList();
        } catch (IOException e) {
            return otherwise;
        }
        for (String line : lines.reversed()) {
            if (line.contains("No space left on device")) {
                return "the disk is full";
            }
            if (line.toLowerCase(Locale.ROOT).contains("address already in use")) {
                return "its port is taken by another program";
            }
            if (line.contains("OutOfMemoryError")) {
                return "out of memory";
            }
            if (line.contains("Failed to execute goal")) {
                return otherwise + ": " + shortened(line.replaceFirst(" -> \\[Help 1]$", ""));
            }
        }
        return lines.reversed().stream()
                .filter(line -> TELLING.matcher(line).find())
                .findFirst()
                .map(line -> otherwise + ": " + shortened(line.trim()))
                .orElse(otherwise);
    }

    /** Our services log JSON; of such a line only what it says is for people. */
    private static String shortened(String line) {
        String said = line;
        if (line.startsWith("{")) {
            try {
                JsonNode json = Json.parse(line);
                JsonNode cause = deepest(json.path("exception")).path("message");
                said = json.path("message").asText() + (cause.isMissingNode() ? "" : ": " + cause.asText());
            } catch (UncheckedIOException e) {
                // cut off or not JSON after all: shown as it is
            }
        }
        String flat = said.replaceAll("\\s+", " ");
        return flat.length() <= 200 ? flat : flat.substring(0, 200) + "…";
    }

    private static JsonNode deepest(JsonNode exception) {
        JsonNode cause = exception.path("causedBy").path("exception");
        return cause.isMissingNode() ? exception : deepest(cause);
    }

    private static String tail(Path log) throws IOException {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - TAIL));
            var bytes = ByteBuffer.allocate(TAIL);
            while (bytes.hasRemaining() && file.read(bytes) > 0) {
                // reads to the end
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        }
    }
}
