package nrw.kim.cases.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was said of an area at a time, so that one can see who was responsible where with which share; never changed. */
@Entity
@Table(name = "team_area_change")
class AreaChange {
    /** What was done. */
    @Schema(name = "TeamAreaStep")
    public enum Step {
        ADDED,
        CHANGED,
        REMOVED
    }

    @Id
    private UUID id;

    private String ki;

    @Column(name = "area_id")
    private UUID areaId;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    private String name;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    private String area;
    private int share;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected AreaChange() {}

    AreaChange(UUID id, Step step, TeamArea now, Actor by, OffsetDateTime at) {
        var view = now.view();
        this.id = id;
        this.ki = by.onlyKi().value();
        this.areaId = now.id();
        this.step = step;
        this.changedAt = at;
        this.changedBy = by.name();
        this.name = view.name();
        this.kind = view.kind();
        this.area = view.area();
        this.share = view.share();
        this.validFrom = view.validFrom();
        this.validUntil = view.validUntil();
    }

    /** A step from outside. */
    @Schema(name = "TeamAreaChange")
    public record View(
            UUID id,
            UUID areaId,
            Step step,
            OffsetDateTime changedAt,
            String changedBy,
            String name,
            AreaKind kind,
            String area,
            int share,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    View view() {
        return new View(id, areaId, step, changedAt, changedBy, name, kind, area, share, validFrom, validUntil);
    }
}
