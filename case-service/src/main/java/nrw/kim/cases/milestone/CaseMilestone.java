package nrw.kim.cases.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** That a case has reached a step on a day. */
@Entity
@Table(name = "case_milestone")
class CaseMilestone {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    private String milestone;

    @Column(name = "reached_on")
    private LocalDate reachedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Version
    private int version;

    protected CaseMilestone() {}

    CaseMilestone(UUID id, KiKey ki, UUID caseId, String milestone) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.milestone = milestone;
    }

    int version() {
        return version + 1;
    }

    void reachedOn(LocalDate day, Actor by, OffsetDateTime now) {
        reachedOn = day;
        recordedBy = by.name();
        recordedAt = now;
    }

    String milestone() {
        return milestone;
    }

    LocalDate reachedOn() {
        return reachedOn;
    }

    String recordedBy() {
        return recordedBy;
    }
}
