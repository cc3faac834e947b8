package nrw.kim.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nrw.kim.events.EventCatalogue.Entry;
import org.junit.jupiter.api.Test;

/** The catalogue knows every event, and every event has one name and a topic. */
class EventCatalogueTest {
    private static final String NAME =
            "nrw\\.kim\\.[a-z]+(-[a-z]+)*\\.([a-z]+-)*(held|done|[a-z]+ed|[a-z]+n)\\.v[1-9][0-9]*";

    @Test
    void everyTypeIsNamedByAggregateAndPastParticipleWithVersion() {
        assertThat(EventCatalogue.all()).isNotEmpty().extracting(Entry::type).allSatisfy(type -> assertThat(type)
                .matches(NAME));
    }

    @Test
    void noTypeIsGivenTwice() {
        assertThat(EventCatalogue.all()).extracting(Entry::type).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeHasAGermanTitle() {
        assertThat(EventCatalogue.all()).extracting(Entry::title).allSatisfy(title -> assertThat(title)
                .isNotBlank());
    }

    @Test
    void everyTopicOfATypeIsInTheList() {
        var listed = Topic.all().stream().map(Topic::name).toList();
        assertThat(EventCatalogue.all()).flatExtracting(Entry::topics).isSubsetOf(listed);
    }

    @Test
    void everyAggregateHasItsOwnTopics() {
        // Given
        var aggregates = List.of(KimEvent.class.getPermittedSubclasses());

        // When
        var topics = aggregates.stream()
                .map(aggregate -> aggregate.getAnnotation(OnTopic.class).value());

        // Then
        assertThat(topics).doesNotHaveDuplicates();
    }

    @Test
    void aTypeOnSeveralTopicsHasADifferentWriterOnEach() {
        assertThat(EventCatalogue.all()).allSatisfy(entry -> assertThat(entry.topics())
                .extracting(EventCatalogueTest::writerOf)
                .doesNotHaveDuplicates());
    }

    @Test
    void aGapIsReportedByCaseWorkAndByAbh() {
        assertThat(EventCatalogue.byType("nrw.kim.gap.reported.v1"))
                .hasValueSatisfying(entry -> assertThat(entry.topics()).containsExactly("kim.case.gap", "kim.abh.gap"));
    }

    @Test
    void anEventIsFoundByItsRecordAndByItsType() {
        // Given
        var event = new CaseEvent.Reopened(UUID.fromString("0193a0c4-7e00-7001-8a00-000000000001"));

        // When
        var entry = EventCatalogue.of(event);

        // Then
        assertThat(entry.type()).isEqualTo("nrw.kim.case.reopened.v1");
        assertThat(entry.title()).isEqualTo("Fall wiederaufgenommen");
        assertThat(entry.topic()).isEqualTo("kim.case.case");
        assertThat(EventCatalogue.byType(entry.type())).contains(entry);
    }

    @Test
    void everyTypeHasATitleInBothLanguages() {
        assertThat(EventCatalogue.all()).allSatisfy(entry -> {
            assertThat(entry.title(Locale.GERMAN)).isEqualTo(entry.title()).isNotBlank();
            assertThat(entry.title(Locale.UK)).isNotBlank().isNotEqualTo(entry.title());
        });
    }

    @Test
    void anUnknownTypeIsNotFound() {
        assertThat(EventCatalogue.byType("nrw.kim.case.forgotten.v1")).isEmpty();
    }

    private static String writerOf(String topic) {
        return Topic.all().stream()
                .filter(listed -> listed.name().equals(topic))
                .map(Topic::writer)
                .findFirst()
                .orElseThrow();
    }
}
