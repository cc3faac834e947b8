package nrw.kim.cases.plan;

import static nrw.kim.events.code.StepStatus.DONE;
import static nrw.kim.events.code.StepStatus.DROPPED;
import static nrw.kim.events.code.StepStatus.OPEN;
import static nrw.kim.events.code.StepStatus.RUNNING;
import static nrw.kim.events.code.StepStatus.WAITING;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.StepResponsibility;
import nrw.kim.events.code.StepStatus;
import nrw.kim.kit.problem.Problem;

/**
 * A step of the Hilfeplan (B2-17).
 *
 * <pre>
 * OPEN ──▶ RUNNING ⇄ WAITING (reason)
 *   └────────┴──────────┴──▶ DONE, DROPPED (reason); taken back, it is what it was before
 * </pre>
 *
 * It runs and is done only when the steps before it are over; {@link StepOrder} knows which those are.
 */
@Entity
@Table(name = "plan_step")
public class PlanStep {
    private static final Map<StepStatus, Set<StepStatus>> NEXT = Map.of(
            OPEN, EnumSet.of(RUNNING, WAITING, DONE, DROPPED),
            RUNNING, EnumSet.of(WAITING, DONE, DROPPED),
            WAITING, EnumSet.of(RUNNING, DONE, DROPPED),
            DONE, EnumSet.noneOf(StepStatus.class),
            DROPPED, EnumSet.noneOf(StepStatus.class));
    private static final Set<StepStatus> NEED_A_REASON = EnumSet.of(WAITING, DROPPED);
    private static final Set<StepStatus> NEED_THEIR_TURN = EnumSet.of(RUNNING, DONE);

    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "goal_id")
    private UUID goalId;

    @Enumerated(EnumType.STRING)
    private LifeDomain domain;

    private String title;

    @Enumerated(EnumType.STRING)
    private StepResponsibility responsibility;

    private UUID organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String contact;

    @Enumerated(EnumType.STRING)
    private Rechtskreis rechtskreis;

    @Convert(converter = Lines.class)
    private List<String> documents;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Convert(converter = StepIds.class)
    @Column(name = "after_steps")
    private List<UUID> after;

    @Enumerated(EnumType.STRING)
    private StepStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    private boolean moved;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reopens_as")
    private StepStatus reopensAs;

    @Column(name = "reopens_with")
    private String reopensWith;

    @Version
    private int version;

    protected PlanStep() {}

    PlanStep(UUID id, KiKey ki, UUID caseId, LifeDomain domain, StepRequest request, String organisationName) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.domain = domain;
        this.dueOn = request.dueOn();
        this.status = OPEN;
        say(request, organisationName);
    }

    /** Takes over what the plan says now; the day it is due is moved by {@link #postpone} alone, so that no delay is lost. */
    void change(StepRequest request, LifeDomain domainOfGoal, String nameOfOrganisation) {
        requireOpen("change step");
        domain = domainOfGoal;
        say(request, nameOfOrganisation);
    }

    private void say(StepRequest request, String nameOfOrganisation) {
        goalId = request.goalId();
        title = request.title().strip();
        responsibility = request.responsibility();
        organisation = request.organisation();
        organisationName = nameOfOrganisation;
        contact = request.contact();
        rechtskreis = request.rechtskreis();
        documents = request.documents() == null ? List.of() : request.documents();
        startOn = request.startOn();
        after = request.after() == null
                ? List.of()
                : request.after().stream().distinct().toList();
    }

    /** @param before steps that must be over first and are not */
    void moveTo(StepStatus to, String reason, Set<UUID> before, OffsetDateTime now) {
        if (!NEXT.get(status).contains(to)) {
            throw Problem.transitionRefused(status, "to " + to).with("allowed", NEXT.get(status));
        }
        if (NEED_A_REASON.contains(to) && (reason == null || reason.isBlank())) {
            throw Problem.rule("step-needs-reason");
        }
        if (NEED_THEIR_TURN.contains(to) && !before.isEmpty()) {
            throw Problem.conflict("step-waits-for-others").with("waitsFor", before);
        }
        reopensAs = status;
        reopensWith = statusReason;
        status = to;
        statusReason = reason;
        closedAt = isOver() ? now : null;
    }

    /**
     * Takes back that it is over.
     *
     * @param built steps that began or ended because it was over
     */
    void reopen(Set<UUID> built) {
        if (!isOver()) {
            throw Problem.transitionRefused(status, "reopen step");
        }
        if (!built.isEmpty()) {
            throw Problem.conflict("step-built-upon").with("steps", built);
        }
        status = reopensAs == null ? OPEN : reopensAs;
        statusReason = reopensWith;
        closedAt = null;
    }

    /** True if it goes on, or went on, only because this step is over. */
    boolean hasBuiltOn(UUID step) {
        return after.contains(step) && NEED_THEIR_TURN.contains(status);
    }

    /** Sets another day; the first one that is ever set delays nothing. */
    void postpone(LocalDate to) {
        requireOpen("postpone step");
        moved = moved || dueOn != null;
        dueOn = to;
    }

    private void requireOpen(String action) {
        if (isOver()) {
            throw Problem.transitionRefused(status, action);
        }
    }

    boolean isOver() {
        return status == DONE || status == DROPPED;
    }

    boolean isOverdue(LocalDate today) {
        return !isOver() && dueOn != null && dueOn.isBefore(today);
    }

    Integer daysLate(LocalDate today) {
        return dueOn == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
    }

    UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    UUID caseId() {
        return caseId;
    }

    UUID goalId() {
        return goalId;
    }

    LifeDomain domain() {
        return domain;
    }

    String title() {
        return title;
    }

    StepResponsibility responsibility() {
        return responsibility;
    }

    UUID organisation() {
        return organisation;
    }

    String organisationName() {
        return organisationName;
    }

    String contact() {
        return contact;
    }

    Rechtskreis rechtskreis() {
        return rechtskreis;
    }

    List<String> documents() {
        return documents;
    }

    LocalDate startOn() {
        return startOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    List<UUID> after() {
        return after;
    }

    StepStatus status() {
        return status;
    }

    Set<StepStatus> allowed() {
        return NEXT.get(status);
    }

    String statusReason() {
        return statusReason;
    }

    boolean moved() {
        return moved;
    }

    OffsetDateTime closedAt() {
        return closedAt;
    }

    int version() {
        return version;
    }
}
