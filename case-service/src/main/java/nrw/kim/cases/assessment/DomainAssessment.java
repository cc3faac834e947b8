package nrw.kim.cases.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.persistence.FieldGroups;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Participation;
import nrw.kim.events.code.Priority;
import nrw.kim.events.code.Rechtskreis;

/** One Lebensbereich of an assessment: asks for resources, not only for problems. */
@Entity
@Table(name = "assessment_domain")
public class DomainAssessment {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private LifeDomain domain;

    private String situation;
    private String resources;
    private String needs;
    private String wishes;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private Rechtskreis rechtskreis;

    @Convert(converter = FieldGroups.class)
    private List<FieldGroup> marks;

    private String opportunities;

    @Enumerated(EnumType.STRING)
    private Participation participation;

    @Convert(converter = Texts.class)
    private List<String> themes;

    protected DomainAssessment() {}

    DomainAssessment(UUID id, KiKey ki, UUID assessmentId, AssessedDomain said) {
        this.id = id;
        this.ki = ki.value();
        this.assessmentId = assessmentId;
        this.domain = said.domain();
        this.situation = said.situation();
        this.resources = said.resources();
        this.needs = said.needs();
        this.wishes = said.wishes();
        this.priority = said.priority();
        this.rechtskreis = said.rechtskreis();
        this.marks = said.marks() == null ? List.of() : said.marks();
        this.opportunities = said.opportunities();
        this.participation = said.participation();
        this.themes = said.themes() == null ? List.of() : said.themes();
    }

    UUID assessmentId() {
        return assessmentId;
    }

    AssessedDomain said() {
        return new AssessedDomain(
                domain,
                situation,
                resources,
                needs,
                wishes,
                priority,
                rechtskreis,
                marks,
                opportunities,
                participation,
                themes == null ? List.of() : themes);
    }
}
