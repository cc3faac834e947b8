package nrw.kim.cases.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** A KI's translator has checked a translation. */
@Entity
@Table(name = "consent_text_review")
class ConsentTextReview {
    @Id
    private UUID id;

    private String ki;
    private String version;
    private String language;
    private String reviewer;
    private String reviewedBy;
    private OffsetDateTime reviewedAt;

    protected ConsentTextReview() {}

    ConsentTextReview(UUID id, KiKey ki, ConsentText text, String reviewer, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.version = text.version();
        this.language = text.language();
        this.reviewer = reviewer;
        this.reviewedBy = by.sub();
        this.reviewedAt = now;
    }

    boolean isOf(ConsentText text) {
        return version.equals(text.version()) && language.equals(text.language());
    }

    String reviewer() {
        return reviewer;
    }

    OffsetDateTime reviewedAt() {
        return reviewedAt;
    }
}
