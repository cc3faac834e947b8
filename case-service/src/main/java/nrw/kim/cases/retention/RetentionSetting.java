package nrw.kim.cases.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Aufbewahrungsfrist that a KI set. */
@Entity
@Table(name = "retention_setting")
class RetentionSetting {
    @Id
    private String ki;

    private int years;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected RetentionSetting() {}

    RetentionSetting(KiKey ki) {
        this.ki = ki.value();
    }

    RetentionSetting set(int wanted, Actor by, OffsetDateTime now) {
        years = wanted;
        changedBy = by.name();
        changedAt = now;
        return this;
    }

    /** What holds where a KI has set this, or nothing. */
    static RetentionRule rule(@Nullable RetentionSetting set) {
        return new RetentionRule(set == null ? RetentionRule.STANDARD : set.years);
    }

    /**
     * The setting from outside.
     *
     * @param years years after the end of the year of closing
     * @param announceDays how many days before its day an erasure is announced
     * @param takeBackDays how many days a decision to erase earlier can be taken back
     * @param version 0 while the KI has set none
     */
    @Schema(name = "RetentionSetting")
    record View(
            @Schema(required = true) int years,
            @Schema(required = true) int announceDays,
            @Schema(required = true) int takeBackDays,
            @Nullable String changedBy,
            @Nullable OffsetDateTime changedAt,
            @Schema(required = true) int version) {
        static View of(@Nullable RetentionSetting set, RetentionConfig config) {
            return new View(
                    rule(set).years(),
                    config.announceDays(),
                    config.takeBackDays(),
                    set == null ? null : set.changedBy,
                    set == null ? null : set.changedAt,
                    etag(set));
        }
    }

    /** Counts from 1: a KI that has set nothing has version 0. */
    static int etag(@Nullable RetentionSetting set) {
        return set == null ? 0 : set.version + 1;
    }
}
