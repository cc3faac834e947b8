package nrw.kim.cases.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of an attachment, apart from its description so that no list reads them. */
@Entity
@Table(name = "referral_attachment_content")
class AttachmentContent {
    @Id
    @Column(name = "attachment_id")
    private UUID attachmentId;

    private String ki;
    private byte[] content;

    protected AttachmentContent() {}

    AttachmentContent(Attachment attachment, byte[] content) {
        this.attachmentId = attachment.id();
        this.ki = attachment.ki();
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
