package nrw.kim.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The one list of topics. */
class TopicTest {
    private static final Map<String, String> WRITERS =
            Map.of("kim.case.", "case-service", "kim.abh.", "abh-service", "kim.network.", "network-service");
    private static final Set<String> SERVICES =
            Set.of("case-service", "network-service", "abh-service", "reporting-service");

    /** Topics whose events are still to come. */
    private static final List<String> WITHOUT_EVENTS = List.of("kim.network.chain", "kim.network.staffing");

    @Test
    void noTopicIsListedTwiceSoNoneHasTwoWriters() {
        assertThat(Topic.all()).isNotEmpty().extracting(Topic::name).doesNotHaveDuplicates();
    }

    @Test
    void theNameSaysWhoWrites() {
        assertThat(Topic.all()).filteredOn(topic -> !topic.isDeadLetter()).allSatisfy(topic -> assertThat(WRITERS)
                .anySatisfy((prefix, writer) -> {
                    assertThat(topic.name()).startsWith(prefix);
                    assertThat(topic.writer()).isEqualTo(writer);
                }));
    }

    @Test
    void everyServiceHasADeadLetterTopicOfItsOwn() {
        assertThat(Topic.all())
                .filteredOn(Topic::isDeadLetter)
                .allSatisfy(topic -> {
                    assertThat(topic.name() + "-service").isEqualTo(Topic.DEAD_LETTER_PREFIX + topic.writer());
                    assertThat(topic.readers()).containsExactly(topic.writer());
                })
                .extracting(Topic::writer)
                .containsExactlyInAnyOrderElementsOf(SERVICES);
    }

    @Test
    void everyReaderIsAServiceAndReadsAnotherServicesEvents() {
        assertThat(Topic.all()).filteredOn(topic -> !topic.isDeadLetter()).allSatisfy(topic -> assertThat(
                        topic.readers())
                .isNotEmpty()
                .isSubsetOf(SERVICES)
                .doesNotContain(topic.writer()));
    }

    @Test
    void eventsAreKeptForTenYearsInThreePartitions() {
        assertThat(Topic.all()).filteredOn(topic -> !topic.isDeadLetter()).allSatisfy(topic -> {
            assertThat(topic.partitions()).isEqualTo(3);
            assertThat(topic.retention()).isEqualTo(Duration.ofDays(3650));
        });
    }

    @Test
    void everyTopicHasEventsExceptThoseNamedHere() {
        // Given
        var used = EventCatalogue.all().stream()
                .flatMap(entry -> entry.topics().stream())
                .toList();

        // When
        var unused = Topic.all().stream()
                .filter(topic -> !topic.isDeadLetter())
                .map(Topic::name)
                .filter(name -> !used.contains(name));

        // Then
        assertThat(unused).containsExactlyInAnyOrderElementsOf(WITHOUT_EVENTS);
    }
}
