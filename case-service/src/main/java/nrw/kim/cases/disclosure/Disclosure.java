package nrw.kim.cases.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.WithholdingReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Auskunft: what is held of the person of a case, what for, from whom, for how long and who got it (Art. 15 Abs. 1, 3 DSGVO), so built
 * that a program reads it, too (Art. 20). Made at the moment of asking, kept nowhere.
 *
 * @param controller Verantwortlicher (Art. 4 Nr. 7)
 * @param information purposes, legal bases, rights and complaint in words
 * @param uses purpose and retention of the fields of the person
 * @param parts the data, section by section; one without entries says that nothing is held
 */
@Schema(name = "Disclosure")
public record Disclosure(
        String language,
        OffsetDateTime madeAt,
        String title,
        String caseNumber,
        String personName,
        String controller,
        List<Paragraph> information,
        List<Use> uses,
        List<Part> parts) {

    /** Something to know, in words. */
    @Schema(name = "DisclosureParagraph")
    public record Paragraph(String heading, List<String> texts) {}

    /** What fields are for and how long they are kept. */
    @Schema(name = "DisclosureUse")
    public record Use(List<String> fields, String purpose, String retention) {}

    /** A section. */
    @Schema(name = "DisclosurePart")
    public record Part(DisclosureSection section, String title, List<Entry> entries) {}

    /**
     * One record.
     *
     * @param leftOut why nothing of it is told; null if it is
     * @param leftOutText the same in words
     */
    @Schema(name = "DisclosureEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            UUID id,
            @Nullable WithholdingReason leftOut,
            @Nullable String leftOutText,
            List<Fact> facts) {}

    /**
     * One field.
     *
     * @param key name of the field, the same in every language
     * @param value as it is stored: code, ISO 8601, number or text
     * @param text the same for people
     */
    @Schema(name = "DisclosureFact")
    public record Fact(String key, String label, String value, String text) {}
}
