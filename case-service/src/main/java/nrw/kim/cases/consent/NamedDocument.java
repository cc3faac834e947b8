package nrw.kim.cases.consent;

import jakarta.persistence.Converter;
import java.util.UUID;
import nrw.kim.cases.document.CaseDocument;
import nrw.kim.cases.persistence.JsonList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that a consent names.
 *
 * @param title as the person read it
 */
@Schema(name = "ConsentedDocument")
public record NamedDocument(UUID id, String title) {
    static NamedDocument of(CaseDocument document) {
        return new NamedDocument(document.id(), document.title());
    }

    /** The documents of a consent, which are only ever read together. */
    @Converter
    static class Several extends JsonList<NamedDocument> {
        Several() {
            super(NamedDocument.class);
        }
    }
}
