package nrw.kim.reporting.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import nrw.kim.events.EventJson;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.event.ReceivedEvent;

/** What the fact statements read: the payload and when and where it happened. */
final class FactJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FactJson() {}

    /** JSON array with the one event. */
    static String of(ReceivedEvent received) {
        try {
            var fact = (ObjectNode) JSON.readTree(EventJson.write(received.event()));
            fact.put("ki", received.ki().value());
            fact.put("day", LocalDate.ofInstant(received.time(), LocalDays.ZONE).toString());
            fact.put("at", received.time().toString());
            return JSON.createArrayNode().add(fact).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event is not an object", e);
        }
    }
}
