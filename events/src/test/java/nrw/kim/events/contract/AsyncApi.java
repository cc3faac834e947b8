package nrw.kim.events.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nrw.kim.events.EventCatalogue;
import nrw.kim.events.Topic;

/** The AsyncAPI 3.0 document of the platform: topics as channels, event types as messages, CloudEvents in binary mode. */
final class AsyncApi {
    private static final String TRAIT = "cloudEvent";

    private AsyncApi() {}

    static ObjectNode document() {
        var document = Json.object().put("asyncapi", "3.0.0");
        document.set("info", info());
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        for (var topic : Topic.all()) {
            var entries = entriesOn(topic);
            if (!entries.isEmpty()) {
                channels.set(topic.name(), channel(topic, entries));
                operations.set("send." + topic.name(), operation(topic));
            }
        }
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        EventCatalogue.all().forEach(entry -> messages.set(entry.type(), message(entry)));
        components.putObject("messageTraits").set(TRAIT, CloudEventsBinding.trait());
        return document;
    }

    /** The event types that a topic carries. */
    static List<EventCatalogue.Entry> entriesOn(Topic topic) {
        return EventCatalogue.all().stream()
                .filter(entry -> entry.topics().contains(topic.name()))
                .toList();
    }

    private static ObjectNode info() {
        var info = Json.object()
                .put("title", "KIM-Plattform: Ereignisse")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "Was die Dienste des Kommunalen Integrationsmanagements einander sagen. Ein Topic hat genau"
                                + " einen schreibenden Dienst, der Schlüssel ist die Kennung des Aggregats, also gilt die"
                                + " Reihenfolge je Aggregat. Kein Ereignis trägt personenbezogene Daten. Zugestellt wird"
                                + " mindestens einmal: Wer liest, erkennt Wiederholungen an ce_id.");
        info.putObject("license").put("name", "EUPL-1.2").put("url", "https://eupl.eu/1.2/en/");
        return info;
    }

    private static ObjectNode channel(Topic topic, List<EventCatalogue.Entry> entries) {
        var channel = Json.object()
                .put("address", topic.name())
                .put(
                        "description",
                        "Schreibt: " + topic.writer() + ". Liest: " + String.join(", ", topic.readers()) + ".");
        var messages = channel.putObject("messages");
        entries.forEach(entry -> messages.putObject(entry.type()).put("$ref", "#/components/messages/" + entry.type()));
        var kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic.name()).put("partitions", topic.partitions());
        kafka.putObject("topicConfiguration")
                .put("retention.ms", topic.retention().toMillis())
                .putArray("cleanup.policy")
                .add("delete");
        kafka.put("bindingVersion", CloudEventsBinding.KAFKA_BINDING);
        channel.put("x-kim-writer", topic.writer());
        topic.readers().forEach(channel.withArray("x-kim-readers")::add);
        return channel;
    }

    private static ObjectNode operation(Topic topic) {
        var operation = Json.object().put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + topic.name());
        return operation.put("summary", topic.writer() + " schreibt " + topic.name());
    }

    private static ObjectNode message(EventCatalogue.Entry entry) {
        var message = Json.object()
                .put("name", entry.type())
                .put("title", entry.title())
                .put("contentType", "application/json");
        message.putObject("payload")
                .put("schemaFormat", "application/schema+json;version=2020-12")
                .putObject("schema")
                .put("$ref", "./schema/" + entry.type() + ".json");
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/" + TRAIT);
        message.put("x-kim-key", EventSchemas.keyOf(entry));
        return message;
    }
}
