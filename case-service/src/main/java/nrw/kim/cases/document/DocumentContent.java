package nrw.kim.cases.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a document, apart from its description so that no list reads them; never changed. */
@Entity
@Table(name = "case_document_content")
class DocumentContent {
    @Id
    @Column(name = "document_id")
    private UUID documentId;

    private String ki;
    private byte[] content;

    protected DocumentContent() {}

    DocumentContent(CaseDocument document, byte[] content) {
        this.documentId = document.id();
        this.ki = document.ki();
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
