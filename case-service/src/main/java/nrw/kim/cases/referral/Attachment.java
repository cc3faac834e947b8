package nrw.kim.cases.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.upload.Upload;
import nrw.kim.kit.actor.Actor;

/** Describes a file that came with a referral; the content lies apart ({@link AttachmentContent}). */
@Entity
@Table(name = "referral_attachment")
class Attachment {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "referral_id")
    private UUID referralId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private String sha256;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "added_by")
    private String addedBy;

    protected Attachment() {}

    Attachment(UUID id, Referral referral, Upload upload, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = referral.ki().value();
        this.referralId = referral.id();
        this.name = upload.name();
        this.mediaType = upload.mediaType();
        this.size = upload.content().length;
        this.sha256 = upload.sha256();
        this.addedAt = now;
        this.addedBy = by.name();
    }

    UUID id() {
        return id;
    }

    String ki() {
        return ki;
    }

    UUID referralId() {
        return referralId;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    AttachmentView view() {
        return new AttachmentView(id, name, mediaType, size, sha256, addedAt, addedBy);
    }
}
