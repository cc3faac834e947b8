package nrw.kim.cases.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.persistence.FieldGroups;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.GoalDimension;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal: voluntary, no Eingliederungsvereinbarung. {@code OPEN ⇄ REACHED | PARTLY_REACHED | NOT_REACHED | DROPPED}. */
@Entity
public class Goal {
    private static final Set<GoalStatus> RESULTS =
            EnumSet.of(GoalStatus.REACHED, GoalStatus.PARTLY_REACHED, GoalStatus.NOT_REACHED, GoalStatus.DROPPED);

    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    private String wording;

    @Enumerated(EnumType.STRING)
    private LifeDomain domain;

    @Convert(converter = FieldGroups.class)
    private List<FieldGroup> marks;

    @Enumerated(EnumType.STRING)
    private GoalDimension dimension;

    @Column(name = "target_date")
    private LocalDate targetDate;

    private String indicator;

    @Column(name = "agreed_by_person")
    private boolean agreedByPerson;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Column(name = "closing_note")
    private String closingNote;

    @Version
    private int version;

    protected Goal() {}

    Goal(UUID id, KiKey ki, UUID caseId, GoalRequest request) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.wording = request.wording();
        this.domain = request.domain();
        this.marks = request.marks() == null ? List.of() : request.marks();
        this.dimension = request.dimension();
        this.targetDate = request.targetDate();
        this.indicator = request.indicator();
        this.agreedByPerson = request.agreedByPerson();
        this.agreedOn = request.agreedOn();
        this.status = GoalStatus.OPEN;
    }

    void close(GoalStatus result, String note, OffsetDateTime now) {
        if (RESULTS.contains(status) || !RESULTS.contains(result)) {
            throw Problem.transitionRefused(status, "to " + result)
                    .with("allowed", RESULTS.contains(status) ? Set.of() : RESULTS);
        }
        status = result;
        closingNote = note;
        closedAt = now;
    }

    /** Takes a result back that was entered by mistake. */
    void reopen() {
        if (!RESULTS.contains(status)) {
            throw Problem.transitionRefused(status, "take result back");
        }
        status = GoalStatus.OPEN;
        closingNote = null;
        closedAt = null;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    LifeDomain domain() {
        return domain;
    }

    int version() {
        return version;
    }

    /** A goal from outside. */
    @Schema(name = "Goal")
    public record View(
            UUID id,
            String wording,
            LifeDomain domain,
            List<FieldGroup> marks,
            @Nullable GoalDimension dimension,
            @Nullable LocalDate targetDate,
            @Nullable String indicator,
            boolean agreedByPerson,
            LocalDate agreedOn,
            GoalStatus status,
            @Nullable OffsetDateTime closedAt,
            @Nullable String closingNote,
            int version) {
        /** True if these rights cover it. */
        public boolean readableBy(ReadingRights rights) {
            return rights.read(List.of(domain), marks);
        }
    }

    View view() {
        return new View(
                id,
                wording,
                domain,
                marks,
                dimension,
                targetDate,
                indicator,
                agreedByPerson,
                agreedOn,
                status,
                closedAt,
                closingNote,
                version);
    }
}
