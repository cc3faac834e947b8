package nrw.kim.events;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Payloads as JSON: unknown fields are ignored (newer writers), absent values are left out.
 *
 * <p>Both directions refuse an event that lacks a component not marked {@link MayBeAbsent}: what is once in a topic stays
 * there for years.
 */
public final class EventJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EventJson() {}

    /**
     * The payload of an event.
     *
     * @throws IllegalArgumentException if the event lacks a component that must be there
     */
    public static String write(KimEvent event) {
        Presence.firstMissing(event).ifPresent(name -> {
            throw new IllegalArgumentException(EventCatalogue.of(event).type() + " lacks " + name);
        });
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write " + EventCatalogue.of(event).type(), e);
        }
    }

    /**
     * Reads a payload.
     *
     * @throws UnreadableEventException if the type is unknown or the payload does not fit it; it names the place, never a
     *     value of the payload, and has no cause that would
     */
    public static KimEvent read(String type, String payload) {
        var entry = EventCatalogue.byType(type)
                .orElseThrow(() -> new UnreadableEventException("unknown event type " + type));
        var event = parse(entry, payload);
        if (event == null) {
            throw new UnreadableEventException("no payload for " + type);
        }
        Presence.firstMissing(event).ifPresent(name -> {
            throw new UnreadableEventException("payload does not fit " + type + ": lacks " + name);
        });
        return event;
    }

    private static KimEvent parse(EventCatalogue.Entry entry, String payload) {
        try {
            return payload == null ? null : JSON.readValue(payload, entry.record());
        } catch (JsonMappingException e) {
            throw new UnreadableEventException("payload does not fit " + entry.type() + " at " + placeOf(e));
        } catch (JsonProcessingException e) {
            throw new UnreadableEventException("payload of " + entry.type() + " is not JSON");
        }
    }

    private static String placeOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
                .collect(joining("/", "/", ""));
    }
}
