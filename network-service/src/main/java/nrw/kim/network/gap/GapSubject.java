package nrw.kim.network.gap;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import nrw.kim.events.GapEvent;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.network.gap.GapRequests.Report;
import nrw.kim.network.persistence.Codes;

/** What a gap is about (B1-30, B1-31). */
@Embeddable
class GapSubject {
    @Enumerated(EnumType.STRING)
    private GapKind kind;

    @Enumerated(EnumType.STRING)
    private GapDimension dimension;

    @Enumerated(EnumType.STRING)
    private LifeDomain domain;

    private String[] rechtskreise;
    private String ags;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private GapFrequency frequency;

    protected GapSubject() {}

    static GapSubject of(GapEvent.Reported reported) {
        var subject = new GapSubject();
        subject.kind = reported.kind();
        subject.dimension = reported.dimension();
        subject.domain = reported.domain();
        subject.rechtskreise = Codes.names(reported.rechtskreise());
        subject.ags = reported.ags() == null ? null : reported.ags().value();
        subject.title = reported.title();
        subject.description = reported.description();
        subject.frequency = reported.frequency();
        return subject;
    }

    static GapSubject of(Report report) {
        var subject = new GapSubject();
        subject.kind = report.kind();
        subject.dimension = report.dimension();
        subject.domain = report.domain();
        subject.rechtskreise = Codes.names(report.rechtskreise());
        subject.ags = report.ags() == null ? null : report.ags().value();
        subject.title = report.title();
        subject.description = report.description();
        subject.frequency = report.frequency();
        return subject;
    }

    GapKind kind() {
        return kind;
    }

    GapDimension dimension() {
        return dimension;
    }

    LifeDomain domain() {
        return domain;
    }

    List<Rechtskreis> rechtskreise() {
        return Codes.codes(Rechtskreis.class, rechtskreise);
    }

    String ags() {
        return ags;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    GapFrequency frequency() {
        return frequency;
    }
}
