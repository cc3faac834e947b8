package nrw.kim.cases.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** A household; all that is known of it are its members. */
@Entity
public class Household {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected Household() {}

    Household(UUID id, KiKey ki, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }
}
