package nrw.kim.events.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nrw.kim.events.KiKey;

/** How an event travels: CloudEvents 1.0 in Kafka's binary mode, attributes as headers, the payload as value. */
final class CloudEventsBinding {
    static final String KAFKA_BINDING = "0.5.0";

    private CloudEventsBinding() {}

    /** What all messages have in common, as an AsyncAPI message trait. */
    static ObjectNode trait() {
        var trait = Json.object().put("summary", "CloudEvents 1.0, Kafka, binary mode");
        trait.set("headers", headers());
        var kafka = trait.putObject("bindings").putObject("kafka");
        kafka.putObject("key")
                .put("type", "string")
                .put("format", "uuid")
                .put("description", "Kennung des Aggregats, gleich ce_subject");
        kafka.put("bindingVersion", KAFKA_BINDING);
        return trait;
    }

    private static ObjectNode headers() {
        var schema = Json.object().put("type", "object");
        var headers = schema.putObject("properties");
        header(headers, "ce_id", "Kennung des Ereignisses (UUIDv7); an ihr erkennt man Wiederholungen")
                .put("format", "uuid");
        header(headers, "ce_specversion", "Fassung von CloudEvents").put("const", "1.0");
        header(headers, "ce_type", "Typ des Ereignisses mit Fassung, gleich dem Namen der Nachricht");
        header(headers, "ce_source", "Schreibender Dienst").put("format", "uri-reference");
        header(headers, "ce_subject", "Kennung des Aggregats, gleich dem Schlüssel")
                .put("format", "uuid");
        header(headers, "ce_ki", "KI, dem das Ereignis gehört (Erweiterung)").put("pattern", "^" + KiKey.PATTERN + "$");
        header(headers, "ce_time", "Zeitpunkt des Ereignisses, ISO 8601").put("format", "date-time");
        header(headers, "content-type", "Art der Nutzdaten").put("const", "application/json");
        headers.properties().forEach(header -> schema.withArray("required").add(header.getKey()));
        header(headers, "traceparent", "W3C Trace Context; fehlt, wenn der Vorgang nicht verfolgt wurde");
        return schema;
    }

    private static ObjectNode header(ObjectNode headers, String name, String description) {
        return headers.putObject(name).put("type", "string").put("description", description);
    }
}
