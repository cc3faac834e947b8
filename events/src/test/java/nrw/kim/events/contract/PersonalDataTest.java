package nrw.kim.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.DirectoryText;
import nrw.kim.events.EventCatalogue;
import nrw.kim.events.ReleasedText;
import nrw.kim.events.code.LifeDomain;
import org.junit.jupiter.api.Test;

/** Kafka keeps events for years, so none may carry personal data. */
class PersonalDataTest {
    /** Every field that may hold text for people. A new one is a decision of data protection, not of a developer. */
    private static final Set<String> TEXT_FIELDS = Set.of(
            "nrw.kim.gap.reported.v1 title",
            "nrw.kim.gap.reported.v1 description",
            "nrw.kim.directory.organisation-changed.v1 name",
            "nrw.kim.directory.site-changed.v1 name");

    record Broken(
            UUID caseId,
            LifeDomain domain,
            String wording,
            @ReleasedText String remark,
            List<String> languages,
            Inner inner,
            Map<String, String> more,
            UUID familyName,
            double height) {
        record Inner(int number, @DirectoryText String title) {}
    }

    @Test
    void noEventCarriesAny() {
        // Given
        var rule = new PersonalDataRule(TEXT_FIELDS);
        var schemas = new EventSchemas();

        // When
        var violations = EventCatalogue.all().stream()
                .flatMap(entry -> rule.violations(entry.type(), schemas.of(entry)).stream());

        // Then
        assertThat(violations).isEmpty();
    }

    @Test
    void everyTextFieldThatIsNamedExistsAndIsMarked() {
        // Given
        var schemas = new EventSchemas();

        // When
        var marked = EventCatalogue.all().stream()
                .flatMap(entry -> schemas.of(entry).get("properties").properties().stream()
                        .filter(field -> field.getValue().has("x-kim-text"))
                        .map(field -> entry.type() + " " + field.getKey()));

        // Then
        assertThat(marked).containsExactlyInAnyOrderElementsOf(TEXT_FIELDS);
    }

    @Test
    void aBrokenRecordIsReportedFieldByField() {
        // Given
        var rule = new PersonalDataRule(TEXT_FIELDS);
        var schema = new RecordSchema(field -> null).of(Broken.class);

        // When
        var violations = rule.violations("broken", schema);

        // Then
        assertThat(violations)
                .containsExactly(
                        "broken wording: free text",
                        "broken remark: free text",
                        "broken languages: free text",
                        "broken inner/title: free text",
                        "broken more: an object without known fields",
                        "broken familyName: the name speaks of a person",
                        "broken height: neither id, date, code, key, figure nor yes or no");
    }

    @Test
    void namingAFieldIsNotEnoughWithoutItsMark() {
        // Given
        var rule = new PersonalDataRule(Set.of("broken wording", "broken remark"));
        var schema = new RecordSchema(field -> null).of(Broken.class);

        // When
        var violations = rule.violations("broken", schema);

        // Then
        assertThat(violations).contains("broken wording: free text").doesNotContain("broken remark: free text");
    }
}
