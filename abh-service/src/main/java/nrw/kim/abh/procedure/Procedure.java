package nrw.kim.abh.procedure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nrw.kim.abh.rule.RuleSet;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ProcedureKind;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.problem.Problem;

/**
 * A procedure (Verfahren, B3-01): {@code OPEN → DECIDED → CLOSED}. Keeps the version of the rules it was opened with.
 * Holds no personal data.
 */
@Entity
@Table(name = "procedure_file")
public class Procedure {
    private static final int MONTHS_UNTIL_INACTION = 3;

    @Id
    private UUID id;

    private String ki;
    private UUID org;
    private String number;

    @Enumerated(EnumType.STRING)
    private ProcedureKind kind;

    private String ruleId;
    private String ruleVersion;
    private UUID handoverId;

    @Enumerated(EnumType.STRING)
    private ProcedureStatus status;

    private LocalDate appliedOn;
    private OffsetDateTime openedAt;
    private String officer;
    private String officerName;
    private OffsetDateTime changedAt;

    @Embedded
    private Ruling ruling;

    private OffsetDateTime closedAt;

    @Version
    private int version;

    protected Procedure() {}

    Procedure(UUID id, Origin origin, String number, RuleSet rule, LocalDate appliedOn, OffsetDateTime now) {
        this.id = id;
        this.ki = origin.ki().value();
        this.org = origin.org();
        this.number = number;
        this.kind = rule.kind();
        this.ruleId = rule.id();
        this.ruleVersion = rule.version();
        this.handoverId = origin.handover();
        this.status = ProcedureStatus.OPEN;
        this.appliedOn = appliedOn;
        this.openedAt = now;
        this.officer = origin.officer();
        this.officerName = origin.officerName();
        this.changedAt = now;
    }

    /** Notes that the checklist was worked on; refused once the decision is taken. */
    void check(OffsetDateTime now) {
        require(ProcedureStatus.OPEN, "check");
        changedAt = now;
    }

    /** Takes a decision of the officer. The rules of the ruling are checked before, by {@link Ruling#of}. */
    void decide(Ruling taken) {
        require(ProcedureStatus.OPEN, "decide");
        status = ProcedureStatus.DECIDED;
        ruling = taken;
        changedAt = taken.decidedAt();
    }

    void close(OffsetDateTime now) {
        require(ProcedureStatus.DECIDED, "close");
        status = ProcedureStatus.CLOSED;
        closedAt = now;
        changedAt = now;
    }

    void require(ProcedureStatus expected, String action) {
        if (status != expected) {
            throw Problem.transitionRefused(status, action);
        }
    }

    /** Days from the application to the decision, or to today while it is open. */
    int ageDays(LocalDate today) {
        var end = ruling == null ? today : LocalDays.of(ruling.decidedAt());
        return (int) ChronoUnit.DAYS.between(appliedOn, end);
    }

    /** Day from which § 75 VwGO allows an action for failure to act; information only. */
    LocalDate threeMonthsOn() {
        return appliedOn.plusMonths(MONTHS_UNTIL_INACTION);
    }

    boolean isPastThreeMonths(LocalDate today) {
        return status == ProcedureStatus.OPEN && !today.isBefore(threeMonthsOn());
    }

    UUID id() {
        return id;
    }

    /** Tenant. */
    public KiKey ki() {
        return new KiKey(ki);
    }

    UUID org() {
        return org;
    }

    String number() {
        return number;
    }

    ProcedureKind kind() {
        return kind;
    }

    String ruleId() {
        return ruleId;
    }

    String ruleVersion() {
        return ruleVersion;
    }

    UUID handoverId() {
        return handoverId;
    }

    ProcedureStatus status() {
        return status;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    OffsetDateTime openedAt() {
        return openedAt;
    }

    String officer() {
        return officer;
    }

    String officerName() {
        return officerName;
    }

    /** The decision; null while it is open. */
    Ruling ruling() {
        return ruling;
    }

    OffsetDateTime closedAt() {
        return closedAt;
    }

    int version() {
        return version;
    }
}
