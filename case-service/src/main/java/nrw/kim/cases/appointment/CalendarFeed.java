package nrw.kim.cases.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** That somebody's calendar may be fetched with a secret address, until it is taken back or has expired. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
    @Id
    private UUID id;

    private String ki;
    private String owner;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID id, KiKey ki, Actor owner, String tokenHash, OffsetDateTime now, OffsetDateTime expiresAt) {
        this.id = id;
        this.ki = ki.value();
        this.owner = owner.sub();
        this.tokenHash = tokenHash;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isOpen(OffsetDateTime now) {
        return now.isBefore(expiresAt);
    }

    String owner() {
        return owner;
    }

    OffsetDateTime createdAt() {
        return createdAt;
    }

    OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
