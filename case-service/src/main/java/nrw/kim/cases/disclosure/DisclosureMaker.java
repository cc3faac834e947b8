package nrw.kim.cases.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.fields.PersonField;
import nrw.kim.cases.fields.Purpose;
import nrw.kim.kit.text.PersonalData;

/** Makes the document of what was read: plain, so that what it tells can be tried without a database. */
final class DisclosureMaker {
    private final DisclosureWords words;
    private final DisclosureValue values;
    private final List<Withholding> withheld;

    DisclosureMaker(DisclosureWords words, DisclosureValue values, List<Withholding> withheld) {
        this.words = words;
        this.values = values;
        this.withheld = withheld;
    }

    /** Whose data and who answers for them. */
    record Head(Case file, String personName, String controller, DisclosureConfig.Contacts contacts, int yearsKept) {}

    Disclosure make(Head head, Map<DisclosureSection, List<JsonNode>> rows, OffsetDateTime now) {
        return new Disclosure(
                words.language(),
                now,
                words.text().title(),
                head.file().number(),
                head.personName(),
                head.controller(),
                information(head),
                uses(),
                Arrays.stream(DisclosureSection.values())
                        .map(section -> part(section, rows.get(section)))
                        .toList());
    }

    private List<Disclosure.Paragraph> information(Head head) {
        var contacts = Optional.ofNullable(head.contacts());
        var controller = head.controller()
                + contacts.flatMap(DisclosureConfig.Contacts::controller)
                        .map(", "::concat)
                        .orElse("");
        var officer = contacts.flatMap(DisclosureConfig.Contacts::dataProtectionOfficer)
                .orElse(words.word("askCounsellor"));
        return words.text().information().stream()
                .map(paragraph -> new Disclosure.Paragraph(
                        paragraph.heading(),
                        paragraph.texts().stream()
                                .map(text -> text.replace("{controller}", controller)
                                        .replace("{officer}", officer)
                                        .replace("{years}", String.valueOf(head.yearsKept())))
                                .toList()))
                .toList();
    }

    /** Purpose and retention as {@link PersonField} has them, fields of the same ones together. */
    private List<Disclosure.Use> uses() {
        var labels = new LinkedHashMap<String, String>();
        DisclosureField.told(DisclosureSection.PERSON)
                .forEach(field -> labels.put(field.column(), field.label(words.isEnglish())));
        return Arrays.stream(PersonField.values())
                .filter(field ->
                        field.table().equals(DisclosureSection.PERSON.table()) && field.purpose() != Purpose.OPERATE)
                .collect(groupingBy(field -> List.of(field.purpose(), field.retention()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(fields -> use(fields, labels))
                .toList();
    }

    private Disclosure.Use use(List<PersonField> fields, Map<String, String> labels) {
        var one = fields.getFirst();
        return new Disclosure.Use(
                fields.stream()
                        .flatMap(field -> field.columns().stream())
                        .map(labels::get)
                        .filter(Objects::nonNull)
                        .toList(),
                words.isEnglish() ? one.purpose().en() : one.purpose().de(),
                words.isEnglish() ? one.retention().en() : one.retention().de());
    }

    private Disclosure.Part part(DisclosureSection section, List<JsonNode> rows) {
        return new Disclosure.Part(
                section,
                words.text().sections().get(section),
                rows.stream().map(row -> entry(section, row)).toList());
    }

    private Disclosure.Entry entry(DisclosureSection section, JsonNode row) {
        var id = UUID.fromString(row.get("id").asText());
        return withheld.stream()
                .filter(one -> one.isOf(section, id))
                .findFirst()
                .map(one -> new Disclosure.Entry(
                        id,
                        one.reason(),
                        words.code("withholdingReason", one.reason().name()),
                        List.of()))
                .orElseGet(() -> new Disclosure.Entry(id, null, null, facts(section, row)));
    }

    private List<Disclosure.Fact> facts(DisclosureSection section, JsonNode row) {
        return DisclosureField.told(section).stream()
                .flatMap(field -> values.fact(field, row).stream())
                .toList();
    }

    /** Texts that name one of these. */
    static List<DisclosurePreview.Hint> hints(Disclosure disclosure, List<String> names) {
        return disclosure.parts().stream()
                .flatMap(part -> part.entries().stream().flatMap(entry -> entry.facts().stream()
                        .filter(fact -> PersonalData.names(fact.text(), names))
                        .map(fact -> new DisclosurePreview.Hint(part.section(), entry.id(), fact.key()))))
                .toList();
    }
}
