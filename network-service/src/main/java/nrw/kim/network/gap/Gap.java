package nrw.kim.network.gap;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.GapSource;
import nrw.kim.events.code.GapStatus;
import nrw.kim.kit.problem.Problem;
import nrw.kim.network.gap.GapRequests.Escalate;
import nrw.kim.network.gap.GapRequests.Solve;

/** Systemlücke: goes through the states that {@link GapAction} allows. Holds neither a person nor who reported it. */
@Entity
@Table(name = "gap")
class Gap {
    @Id
    private UUID id;

    private String ki;

    @Embedded
    private GapSubject subject;

    @Enumerated(EnumType.STRING)
    private GapSource source;

    @Enumerated(EnumType.STRING)
    private GapStatus status;

    private Instant reportedAt;
    private Instant submittedAt;
    private UUID themeId;
    private UUID decisionId;
    private String triageNote;
    private String rejectionReason;
    private String resultNote;

    @Enumerated(EnumType.STRING)
    private EscalationLevel escalationLevel;

    private String escalatedTo;
    private String escalationNote;

    @Version
    private int version;

    protected Gap() {}

    Gap(UUID id, KiKey ki, GapSource source, GapSubject subject, Instant reportedAt) {
        this.id = id;
        this.ki = ki.value();
        this.source = source;
        this.subject = subject;
        this.reportedAt = reportedAt;
        this.status = GapStatus.REPORTED;
    }

    void triage(String note) {
        move(GapAction.TRIAGE, GapStatus.TRIAGED);
        triageNote = note;
    }

    void recognise() {
        move(GapAction.RECOGNISE, GapStatus.RECOGNISED);
    }

    void reject(String reason) {
        move(GapAction.REJECT, GapStatus.NOT_RECOGNISED);
        rejectionReason = reason;
    }

    void bundle(UUID theme) {
        move(GapAction.BUNDLE, GapStatus.BUNDLED);
        themeId = theme;
    }

    void submit(Instant now) {
        move(GapAction.SUBMIT, GapStatus.SUBMITTED);
        submittedAt = now;
    }

    void decide(UUID decision, boolean workFollows) {
        move(GapAction.DECIDE, workFollows ? GapStatus.IN_PROGRESS : GapStatus.DECIDED);
        decisionId = decision;
    }

    void solve(Solve solution) {
        move(GapAction.SOLVE, solution.result().status());
        resultNote = solution.note();
    }

    /** @throws Problem 422 if the Lenkungsgruppe has not decided about the gap: only it speaks to Land and Bund (B1-33) */
    void escalate(Escalate escalation) {
        GapAction.ESCALATE.requireIn(status);
        if (decisionId == null) {
            throw Problem.rule("steering-decision-required");
        }
        status = GapStatus.ESCALATED;
        escalationLevel = escalation.level();
        escalatedTo = escalation.recipient();
        escalationNote = escalation.note();
    }

    /** Back to examination; what was bundled and decided does not hold any more. */
    void reopen() {
        move(GapAction.REOPEN, GapStatus.TRIAGED);
        themeId = null;
        decisionId = null;
        submittedAt = null;
        rejectionReason = null;
        resultNote = null;
    }

    private void move(GapAction action, GapStatus to) {
        action.requireIn(status);
        status = to;
    }

    /** True once it lay before the Lenkungsgruppe: what a steering-member may read. */
    boolean wasSubmitted() {
        return submittedAt != null;
    }

    int daysSinceReported(Instant now) {
        return (int) Duration.between(reportedAt, now).toDays();
    }

    GapNotes notes() {
        return new GapNotes(triageNote, rejectionReason, resultNote, escalationLevel, escalatedTo, escalationNote);
    }

    UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    GapSubject subject() {
        return subject;
    }

    GapSource source() {
        return source;
    }

    GapStatus status() {
        return status;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    UUID themeId() {
        return themeId;
    }

    UUID decisionId() {
        return decisionId;
    }

    int version() {
        return version;
    }
}
