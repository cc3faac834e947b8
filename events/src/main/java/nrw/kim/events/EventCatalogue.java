package nrw.kim.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Every event type of the platform, read once from the sealed interfaces. */
public final class EventCatalogue {

    /**
     * One event type.
     *
     * @param type CloudEvents type with version
     * @param title German title
     * @param titleEn English title
     * @param topic topic that carries it by default
     * @param alsoOn topics of further writers of the same type
     * @param record class of its payload
     */
    public record Entry(
            String type,
            String title,
            String titleEn,
            String topic,
            List<String> alsoOn,
            Class<? extends KimEvent> record) {

        /** Title in a language; German in all but English. */
        public String title(Locale language) {
            return language.getLanguage().equals("en") ? titleEn : title;
        }

        /** Every topic that may carry this type, the default one first. */
        public List<String> topics() {
            return Stream.concat(Stream.of(topic), alsoOn.stream()).toList();
        }
    }

    private static final List<Entry> ENTRIES =
            aggregates().flatMap(EventCatalogue::entries).toList();
    private static final Map<String, Entry> BY_TYPE =
            ENTRIES.stream().collect(toUnmodifiableMap(Entry::type, identity()));
    private static final Map<Class<?>, Entry> BY_RECORD =
            ENTRIES.stream().collect(toUnmodifiableMap(Entry::record, identity()));

    private EventCatalogue() {}

    /** All entries, in the order of the sealed files. */
    public static List<Entry> all() {
        return ENTRIES;
    }

    /** Entry of a CloudEvents type; empty for a type that this version does not know. */
    public static Optional<Entry> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Entry of an event. */
    public static Entry of(KimEvent event) {
        return Optional.ofNullable(BY_RECORD.get(event.getClass()))
                .orElseThrow(() -> new NoSuchElementException("no @EventType on " + event.getClass()));
    }

    private static Stream<Class<?>> aggregates() {
        return Arrays.stream(KimEvent.class.getPermittedSubclasses());
    }

    private static Stream<Entry> entries(Class<?> aggregate) {
        var topic = aggregate.getAnnotation(OnTopic.class);
        return Arrays.stream(aggregate.getPermittedSubclasses()).map(record -> {
            var type = record.getAnnotation(EventType.class);
            return new Entry(
                    type.value(),
                    type.title(),
                    type.titleEn(),
                    topic.value(),
                    List.of(topic.also()),
                    record.asSubclass(KimEvent.class));
        });
    }
}
