package nrw.kim.cases.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** An answer link of a body without an account: for one handover, for a while, closed after few wrong codes. */
@Entity
@Table(name = "handover_link")
class HandoverLink {
    static final int TRIES = 5;

    @Id
    private UUID id;

    private String ki;
    private UUID handoverId;
    private String tokenHash;
    private String codeHash;
    private int triesLeft;
    private OffsetDateTime expiresAt;
    private String createdBy;
    private OffsetDateTime createdAt;
    private OffsetDateTime closedAt;

    @Version
    private int version;

    protected HandoverLink() {}

    HandoverLink(UUID id, Handover handover, Secrets secrets, Actor by, OffsetDateTime now, OffsetDateTime expiresAt) {
        this.id = id;
        this.ki = handover.ki().value();
        this.handoverId = handover.id();
        this.tokenHash = secrets.tokenHash();
        this.codeHash = secrets.codeHash();
        this.triesLeft = TRIES;
        this.createdBy = by.sub();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** What is kept of token and code. */
    record Secrets(String tokenHash, String codeHash) {}

    boolean isOpen(OffsetDateTime now) {
        return closedAt == null && triesLeft > 0 && now.isBefore(expiresAt);
    }

    void wrongCode() {
        triesLeft--;
    }

    void rightCode() {
        triesLeft = TRIES;
    }

    void close(OffsetDateTime now) {
        closedAt = now;
    }

    /** Who comes by this link, in the logs and events. */
    Actor actor(Handover handover) {
        return new Actor(
                "link:" + id,
                handover.recipientName(),
                handover.recipientOrg(),
                List.of(new KiKey(ki)),
                Set.of("link"),
                null);
    }

    UUID handoverId() {
        return handoverId;
    }

    UUID id() {
        return id;
    }

    String codeHash() {
        return codeHash;
    }

    OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
