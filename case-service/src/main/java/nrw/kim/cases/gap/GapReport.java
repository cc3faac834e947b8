package nrw.kim.cases.gap;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.persistence.Rechtskreise;
import nrw.kim.events.Ags;
import nrw.kim.events.GapEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapSource;
import nrw.kim.events.code.GapStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reporter's copy: only here a gap is linked to its case; the status comes back from the steering. */
@Entity
@Table(name = "gap_report")
public class GapReport {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private GapKind kind;

    @Enumerated(EnumType.STRING)
    private GapDimension dimension;

    @Enumerated(EnumType.STRING)
    private LifeDomain domain;

    @Convert(converter = Rechtskreise.class)
    private List<Rechtskreis> rechtskreise;

    private String ags;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private GapFrequency frequency;

    @Enumerated(EnumType.STRING)
    private GapStatus status;

    @Column(name = "reported_at")
    private OffsetDateTime reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    protected GapReport() {}

    GapReport(UUID id, KiKey ki, UUID caseId, GapRequest request, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.kind = request.kind();
        this.dimension = request.dimension();
        this.domain = request.domain();
        this.rechtskreise = request.rechtskreise() == null ? List.of() : request.rechtskreise();
        this.ags = request.ags();
        this.title = request.title();
        this.description = request.description();
        this.frequency = request.frequency();
        this.status = GapStatus.REPORTED;
        this.reportedAt = now;
        this.reportedBy = by.sub();
    }

    void becomes(GapStatus now) {
        status = now;
    }

    GapEvent.Reported event() {
        return new GapEvent.Reported(
                id,
                kind,
                dimension,
                domain,
                rechtskreise,
                ags == null ? null : new Ags(ags),
                title,
                description,
                frequency,
                GapSource.CASE);
    }

    LifeDomain domain() {
        return domain;
    }

    UUID id() {
        return id;
    }

    /** A report from outside. */
    @Schema(name = "GapReport")
    public record View(
            UUID id,
            GapKind kind,
            GapDimension dimension,
            LifeDomain domain,
            List<Rechtskreis> rechtskreise,
            @Nullable String ags,
            String title,
            String description,
            GapFrequency frequency,
            GapStatus status,
            OffsetDateTime reportedAt) {}

    /** The report from outside. */
    public View view() {
        return new View(
                id, kind, dimension, domain, rechtskreise, ags, title, description, frequency, status, reportedAt);
    }
}
