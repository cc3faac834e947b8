package nrw.kim.cases.disclosure;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import nrw.kim.events.Ags;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.LocalDays;

/**
 * Reads stored values for people.
 *
 * @param bodies names of bodies by id
 */
record DisclosureValue(DisclosureWords words, Map<UUID, String> bodies) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final List<String> HISTORY_LISTS = List.of("residenceStatus", "rechtskreis");

    /** The field of a row; empty where nothing is held. */
    Optional<Disclosure.Fact> fact(DisclosureField field, JsonNode row) {
        var node = row.path(field.column());
        var value = node.isMissingNode() || node.isNull() ? "" : node.asText();
        return value.isBlank()
                ? Optional.empty()
                : Optional.of(new Disclosure.Fact(
                        field.column(), field.label(words.isEnglish()), value, text(field.kind(), value)));
    }

    private String text(String kind, String value) {
        var list = kind.substring(kind.indexOf(':') + 1);
        return switch (kind.replaceAll(":.*", "")) {
            case "day" -> DAY.format(LocalDate.parse(value));
            case "moment" -> MOMENT.format(OffsetDateTime.parse(value).atZoneSameInstant(LocalDays.ZONE));
            case "bool" -> words.word(Boolean.parseBoolean(value) ? "yes" : "no");
            case "code", "codes" -> each(value, code -> words.code(list, code));
            case "word", "words" -> each(value, code -> words.word(list, code));
            case "countries" -> each(value, words::country);
            case "languages" -> each(value, words::language);
            case "skills" -> each(value, this::skill);
            case "ags" -> place(value);
            case "org" -> body(value);
            case "history" -> history(value);
            case "action" -> words.code("accessAction", value);
            case "participants" -> lines(value, this::participant);
            case "results" -> lines(value, this::result);
            case "documents" -> lines(value, document -> document.path("title").asText());
            case "text", "number" -> value;
            default -> throw new IllegalStateException("no such kind: " + kind);
        };
    }

    private static String each(String value, UnaryOperator<String> word) {
        return Arrays.stream(value.split(",")).map(word).collect(joining(", "));
    }

    private String skill(String said) {
        var parts = said.split(":");
        return words.language(parts[0]) + " (" + words.code("languageLevel", parts[1]) + ")";
    }

    private static String place(String ags) {
        return RegionalKeys.nameOf(new Ags(ags)).orElse(ags);
    }

    private String body(String id) {
        return bodies.getOrDefault(UUID.fromString(id), words.word("unknownBody"));
    }

    private String history(String code) {
        return code.matches(Ags.PATTERN)
                ? place(code)
                : HISTORY_LISTS.stream()
                        .map(list -> words.code(list, code))
                        .filter(word -> !word.equals(code))
                        .findFirst()
                        .orElse(code);
    }

    private String lines(String json, Function<JsonNode, String> line) {
        try {
            return StreamSupport.stream(JSON.readTree(json).spliterator(), false)
                    .map(line)
                    .collect(joining("\n"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A body where it is known, else the function: no employee is a recipient. */
    private String participant(JsonNode one) {
        return one.path("organisationName").asText(one.path("function").asText());
    }

    private String result(JsonNode one) {
        var tasks = StreamSupport.stream(one.path("tasks").spliterator(), false)
                .map(task -> "\n– " + task.path("text").asText())
                .collect(joining());
        return words.code("lifeDomain", one.path("domain").asText()) + ": "
                + one.path("text").asText() + tasks;
    }
}
