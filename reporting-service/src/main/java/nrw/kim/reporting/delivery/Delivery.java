package nrw.kim.reporting.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;

/** Lieferung: one pull of the Land. Written once, never changed. */
@Entity
class Delivery {
    @Id
    private UUID id;

    private OffsetDateTime time;
    private String actor;
    private UUID org;
    private String period;
    private String indicator;

    @Column(name = "only_ki")
    private String onlyKi;

    @Column(name = "ki_count")
    private int kiCount;

    private String format;
    private String hash;

    @Column(name = "definition_version")
    private String definitionVersion;

    protected Delivery() {}

    Delivery(UUID id, OffsetDateTime time, Actor actor, Pull pull) {
        this.id = id;
        this.time = time;
        this.actor = actor.sub();
        this.org = actor.org();
        this.period = pull.period();
        this.indicator = pull.indicator();
        this.onlyKi = pull.onlyKi() == null ? null : pull.onlyKi().value();
        this.kiCount = pull.kis().size();
        this.format = pull.format();
        this.hash = pull.hash();
        this.definitionVersion = pull.definitionVersion();
    }

    UUID id() {
        return id;
    }

    DeliveryView view() {
        return new DeliveryView(
                id, time, actor, org, period, indicator, onlyKi, kiCount, format, hash, definitionVersion);
    }
}
