package nrw.kim.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/**
 * One topic of the platform, as {@code topics.json} lists it: the one list from which every environment derives its own.
 *
 * @param name name in Kafka
 * @param partitions number of partitions; order holds within one
 * @param retention how long an event is kept
 * @param writer the one service that writes it
 * @param readers services that read it
 */
public record Topic(String name, int partitions, Duration retention, String writer, List<String> readers) {
    /** Topics with this prefix hold what a service could not handle, not events of an aggregate. */
    public static final String DEAD_LETTER_PREFIX = "kim.dead-letter.";

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final List<Topic> ALL = load();

    /** Every topic, in the order of the list. */
    public static List<Topic> all() {
        return ALL;
    }

    /** Whether it holds what a service could not handle. */
    public boolean isDeadLetter() {
        return name.startsWith(DEAD_LETTER_PREFIX);
    }

    private static List<Topic> load() {
        try (var in = Topic.class.getResourceAsStream("topics.json")) {
            return List.of(JSON.readValue(in, Topic[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
