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
    private String secret;

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

    OffsetDateTime createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
