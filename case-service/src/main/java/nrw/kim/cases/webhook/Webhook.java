package nrw.kim.cases.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** An address of a body's system that wants to be told. */
@Entity
class Webhook {
    @Id
    private UUID id;

    private String ki;
    private UUID org;
    private String url;

    /** Sealed by {@link SecretBox}. */
    private String secret;

    /** The sealed one before, which signs beside it until {@link #formerUntil}; null if there is none. */
    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_until")
    private OffsetDateTime formerUntil;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected Webhook() {}

    Webhook(UUID id, KiKey ki, Actor by, String url, String secret, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.org = by.org();
        this.url = url;
        this.secret = secret;
        this.createdAt = now;
        this.createdBy = by.name();
    }

    /**
     * Takes a new secret. While a former one still signs, that stays the former one: an answer with a new secret that never
     * arrived must not shut out the receiver.
     */
    void renew(String sealed, OffsetDateTime now, OffsetDateTime overlapEnds) {
        if (formerUntil == null || !now.isBefore(formerUntil)) {
            formerSecret = secret;
            formerUntil = overlapEnds;
        }
        secret = sealed;
    }

    boolean belongsTo(UUID body) {
        return org.equals(body);
    }

    UUID id() {
        return id;
    }

    String ki() {
        return ki;
    }

    UUID org() {
        return org;
    }

    String url() {
        return url;
    }

    String secret() {
        return secret;
    }

    String formerSecret() {
        return formerSecret;
    }

    OffsetDateTime formerUntil() {
        return formerUntil;
    }

    OffsetDateTime createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
