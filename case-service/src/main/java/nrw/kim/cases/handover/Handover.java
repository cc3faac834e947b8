package nrw.kim.cases.handover;

import static nrw.kim.events.code.HandoverStatus.ACCEPTED;
import static nrw.kim.events.code.HandoverStatus.COMPLETED;
import static nrw.kim.events.code.HandoverStatus.DECLINED;
import static nrw.kim.events.code.HandoverStatus.OFFERED;
import static nrw.kim.events.code.HandoverStatus.RETURNED;
import static nrw.kim.events.code.HandoverStatus.STARTED;
import static nrw.kim.events.code.HandoverStatus.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.consent.Consent;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A Fallübergabe. The case stays with its case manager; the recipient works on its theme (B2-33, B2-36).
 *
 * <pre>
 * OFFERED ─ accept ─▶ ACCEPTED ─ start ─▶ STARTED ─ complete ─▶ COMPLETED
 *    │ └─── decline ─▶ DECLINED   │  └─────────────── complete ─────▲
 *    └─ withdraw ─▶ WITHDRAWN     └─ return ─▶ RETURNED ◀─ return ─ STARTED
 * </pre>
 */
@Entity
public class Handover {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "recipient_org")
    private UUID recipientOrg;

    @Column(name = "recipient_name")
    private String recipientName;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private RecipientKind recipientKind;

    @Enumerated(EnumType.STRING)
    private HandoverKind kind;

    @Enumerated(EnumType.STRING)
    private HandoverPurpose purpose;

    @Convert(converter = LifeDomains.class)
    private List<LifeDomain> domains;

    private String message;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private HandoverStatus status;

    @Column(name = "offered_at")
    private OffsetDateTime offeredAt;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_reason")
    private DeclineReason answerReason;

    @Column(name = "answer_note")
    private String answerNote;

    @Enumerated(EnumType.STRING)
    private HandoverOutcome outcome;

    @Version
    private int version;

    protected Handover() {}

    Handover(UUID id, KiKey ki, Consent consent, HandoverRequest request, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = consent.caseId();
        this.consentId = consent.id();
        this.recipientOrg = consent.recipientOrg();
        this.recipientName = consent.recipientName();
        this.recipientKind = consent.recipientKind();
        this.kind = request.kind();
        this.purpose = request.purpose();
        this.domains = request.domains().stream().distinct().toList();
        this.message = request.message();
        this.dueOn = request.dueOn();
        this.status = OFFERED;
        this.offeredAt = now;
        this.offeredBy = by.sub();
        this.senderName = by.name();
    }

    void accept(OffsetDateTime now) {
        move("accept", ACCEPTED, now, OFFERED);
    }

    void decline(DeclineReason reason, String note, OffsetDateTime now) {
        move("decline", DECLINED, now, OFFERED);
        answerReason = reason;
        answerNote = note;
    }

    void start(OffsetDateTime now) {
        move("start", STARTED, now, ACCEPTED);
    }

    void complete(HandoverOutcome result, String note, OffsetDateTime now) {
        move("complete", COMPLETED, now, ACCEPTED, STARTED);
        outcome = result;
        answerNote = note;
    }

    void giveBack(DeclineReason reason, String note, OffsetDateTime now) {
        move("return", RETURNED, now, ACCEPTED, STARTED);
        answerReason = reason;
        answerNote = note;
    }

    void withdraw(OffsetDateTime now) {
        move("withdraw", WITHDRAWN, now, OFFERED);
    }

    private void move(String action, HandoverStatus to, OffsetDateTime now, HandoverStatus... from) {
        if (!Set.of(from).contains(status)) {
            throw Problem.transitionRefused(status, action);
        }
        status = to;
        answeredAt = now;
    }

    /** True while the recipient works on it and may read the extract. */
    boolean isInWork() {
        return status == ACCEPTED || status == STARTED;
    }

    boolean isOffered() {
        return status == OFFERED;
    }

    boolean isAddressedTo(Actor actor) {
        return recipientOrg.equals(actor.org());
    }

    int days(OffsetDateTime now) {
        return (int) Duration.between(offeredAt, now).toDays();
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

    UUID consentId() {
        return consentId;
    }

    UUID recipientOrg() {
        return recipientOrg;
    }

    RecipientKind recipientKind() {
        return recipientKind;
    }

    HandoverKind kind() {
        return kind;
    }

    HandoverPurpose purpose() {
        return purpose;
    }

    List<LifeDomain> domains() {
        return domains;
    }

    String message() {
        return message;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int version() {
        return version;
    }

    /**
     * A handover from outside.
     *
     * @param caseId only for the sender's side; null for the recipient
     * @param message note to the recipient; shown to the recipient once accepted
     */
    @Schema(name = "Handover")
    public record View(
            UUID id,
            @Nullable UUID caseId,
            UUID consentId,
            HandoverStatus status,
            HandoverKind kind,
            HandoverPurpose purpose,
            List<LifeDomain> domains,
            UUID recipientOrg,
            String recipientName,
            RecipientKind recipientKind,
            OffsetDateTime offeredAt,
            @Nullable LocalDate dueOn,
            String senderName,
            @Nullable String message,
            @Nullable OffsetDateTime answeredAt,
            @Nullable DeclineReason answerReason,
            @Nullable String answerNote,
            @Nullable HandoverOutcome outcome,
            int version) {}

    View senderView() {
        return new View(
                id,
                caseId,
                consentId,
                status,
                kind,
                purpose,
                domains,
                recipientOrg,
                recipientName,
                recipientKind,
                offeredAt,
                dueOn,
                senderName,
                message,
                answeredAt,
                answerReason,
                answerNote,
                outcome,
                version);
    }

    View recipientView() {
        return new View(
                id,
                null,
                consentId,
                status,
                kind,
                purpose,
                domains,
                recipientOrg,
                recipientName,
                recipientKind,
                offeredAt,
                dueOn,
                senderName,
                isInWork() ? message : null,
                answeredAt,
                answerReason,
                answerNote,
                outcome,
                version);
    }
}
