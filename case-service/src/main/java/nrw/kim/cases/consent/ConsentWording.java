package nrw.kim.cases.consent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.RecipientKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A consent's text with everything filled in: what the person reads on screen and what is printed are these same sections.
 *
 * @param reviewed false shows the note that nobody has checked the translation yet
 */
@Schema(name = "ConsentWording")
public record ConsentWording(
        String version,
        String language,
        String languageName,
        String direction,
        boolean reviewed,
        @Nullable String note,
        String title,
        String intro,
        List<Section> sections) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** A heading with what stands below it. */
    @Schema(name = "ConsentWordingSection")
    public record Section(String heading, List<String> paragraphs, List<String> items) {}

    /** What a text is filled with. */
    record Content(
            String person,
            String recipient,
            RecipientKind recipientKind,
            List<LifeDomain> domains,
            List<String> documents,
            HandoverPurpose purpose,
            LocalDate validUntil,
            boolean singleTransfer) {}

    static ConsentWording of(ConsentText text, Content content, boolean reviewed) {
        var sections = new ArrayList<Section>();
        sections.add(section(text, "recipientHead", content.recipient()));
        sections.add(new Section(
                text.text("dataHead"),
                List.of(text.text("dataText")),
                content.domains().stream().map(text.domains()::get).toList()));
        if (!content.documents().isEmpty()) {
            sections.add(
                    new Section(text.text("documentsHead"), List.of(text.text("documentsText")), content.documents()));
        }
        sections.add(section(text, "purposeHead", text.purposes().get(content.purpose())));
        sections.add(section(text, "validityHead", validity(text, content)));
        sections.add(section(text, "voluntaryHead", text.text("voluntary")));
        sections.add(section(text, "withdrawalHead", text.text("withdrawal")));
        if (content.recipientKind() == RecipientKind.ABH) {
            sections.add(new Section(
                    text.text("abhHead"),
                    List.of(),
                    List.of(text.text("abhDuty"), text.text("abhUse"), text.text("abhSingle"), text.text("abhFree"))));
        }
        return new ConsentWording(
                text.version(),
                text.language(),
                text.name(),
                text.direction(),
                reviewed,
                reviewed ? null : text.text("notReviewed"),
                text.text("title"),
                text.text("intro", "person", content.person()),
                sections);
    }

    private static String validity(ConsentText text, Content content) {
        if (content.singleTransfer()) {
            return text.text("validSingle");
        }
        return content.validUntil() == null
                ? text.text("validOpen")
                : text.text("validUntil", "date", DAY.format(content.validUntil()));
    }

    private static Section section(ConsentText text, String heading, String paragraph) {
        return new Section(text.text(heading), List.of(paragraph), List.of());
    }
}
