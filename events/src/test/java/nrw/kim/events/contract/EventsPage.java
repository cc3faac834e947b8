package nrw.kim.events.contract;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import nrw.kim.events.EventCatalogue;
import nrw.kim.events.Topic;

/** The page {@code docs/domain/events.md}: a template with the tables of topics and types. */
final class EventsPage {
    private EventsPage() {}

    static String text(String template) {
        return template.replace(
                        "{types}",
                        Topic.all().stream()
                                .filter(topic -> !topic.isDeadLetter())
                                .map(EventsPage::typesOf)
                                .collect(joining()))
                .replace("{topics}", Topic.all().stream().map(EventsPage::row).collect(joining()));
    }

    private static String row(Topic topic) {
        return "| `%s` | %s | %s | %d | %s |\n"
                .formatted(
                        topic.name(),
                        topic.writer(),
                        String.join(", ", topic.readers()),
                        topic.partitions(),
                        days(topic.retention()));
    }

    private static String typesOf(Topic topic) {
        var entries = AsyncApi.entriesOn(topic);
        return entries.isEmpty()
                ? "| `%s` | | nothing yet |\n".formatted(topic.name())
                : entries.stream().map(entry -> type(topic, entry)).collect(joining());
    }

    private static String type(Topic topic, EventCatalogue.Entry entry) {
        return "| `%s` | [`%s`](../../events/src/main/resources/nrw/kim/events/schema/%s.json) | %s |\n"
                .formatted(topic.name(), entry.type(), entry.type(), entry.title());
    }

    private static String days(Duration retention) {
        return retention.toDays() + " days";
    }
}
