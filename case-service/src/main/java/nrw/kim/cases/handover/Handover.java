package nrw.kim.cases.handover;

import static nrw.kim.events.code.HandoverStatus.ACCEPTED;
import static nrw.kim.events.code.HandoverStatus.COMPLETED;
import static nrw.kim.events.code.HandoverStatus.OFFERED;
import static nrw.kim.events.code.HandoverStatus.RETURNED;
import static nrw.kim.events.code.HandoverStatus.STARTED;

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
import java.util.UUID;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.consent.Consent;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverNextStep;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A Fallübergabe. The case stays with its case manager; the recipient works on its theme (B2-33, B2-36). What leads where
 * stands in {@link HandoverMove}.
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

    @Convert(converter = DocumentIds.class)
    private List<UUID> documents;

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

    @Column(name = "accepted_at")
    private OffsetDateTime acceptedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_reason")
    private DeclineReason answerReason;

    @Column(name = "answer_note")
    private String answerNote;

    @Enumerated(EnumType.STRING)
    private HandoverOutcome outcome;

    private String kindReason;
    private String overlapReason;
    private LocalDate followUpOn;
    private LocalDate expiresOn;
    private boolean watched;
    private boolean questionOpen;
    private boolean senderNews;
    private boolean recipientNews;
    private boolean consentWithdrawn;

    @Enumerated(EnumType.STRING)
    private HandoverNextStep nextStep;

    private String acceptedBy;
    private String acceptedByName;
    private UUID acceptedByOrg;
    private boolean acceptedByCaseManager;
    private boolean leadHandedOver;

    @Version
    private int version;

    protected Handover() {}

    Handover(UUID id, KiKey ki, Consent consent, HandoverRequest request, Actor by, Deadlines deadlines) {
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
        this.documents = request.chosen();
        this.message = request.message();
        this.dueOn = request.dueOn();
        this.status = OFFERED;
        this.offeredAt = deadlines.offeredAt();
        this.offeredBy = by.sub();
        this.senderName = by.name();
        this.kindReason = request.kindReason();
        this.overlapReason = request.overlapReason();
        this.followUpOn = request.followUpOn();
        this.expiresOn = deadlines.expiresOn();
        this.watched = true;
        this.recipientNews = true;
    }

    /** When it was offered and when the offer ends by itself. */
    record Deadlines(OffsetDateTime offeredAt, LocalDate expiresOn) {}

    void accept(Actor by, OffsetDateTime now) {
        answered(HandoverMove.ACCEPT, now);
        acceptedAt = now;
        acceptedBy = by.sub();
        acceptedByName = by.name();
        acceptedByOrg = by.org();
        acceptedByCaseManager = by.hasAny(Roles.CASE_MANAGER);
    }

    void decline(DeclineReason reason, String note, OffsetDateTime now) {
        refused(HandoverMove.DECLINE, reason, note, now);
    }

    void start(OffsetDateTime now) {
        answered(HandoverMove.START, now);
        // The body has confirmed the start: the watch ends, the results come by themselves (B2-33).
        watched = false;
    }

    void complete(HandoverOutcome result, String note, OffsetDateTime now) {
        answered(HandoverMove.COMPLETE, now);
        outcome = result;
        answerNote = note;
        watched = false;
    }

    void giveBack(DeclineReason reason, String note, OffsetDateTime now) {
        refused(HandoverMove.RETURN, reason, note, now);
    }

    void withdraw(OffsetDateTime now) {
        move(HandoverMove.WITHDRAW, now);
        recipientNews = true;
        watched = false;
    }

    void expire(OffsetDateTime now) {
        move(HandoverMove.EXPIRE, now);
        senderNews = true;
        recipientNews = true;
        nextStep = HandoverNextStep.ASK_ANOTHER_BODY;
    }

    void ask() {
        HandoverMove.ASK.from(status);
        questionOpen = true;
        senderNews = true;
    }

    void reply() {
        HandoverMove.REPLY.from(status);
        questionOpen = false;
        recipientNews = true;
    }

    /** The case lead goes to who accepted; never by itself (peers: ownership flipped as a side effect). */
    void handLead() {
        HandoverMove.LEAD.from(status);
        if (kind != HandoverKind.CASE_LEAD) {
            throw Problem.rule("handover-is-no-lead");
        }
        if (!acceptedByCaseManager) {
            throw Problem.rule("lead-needs-case-manager");
        }
        if (leadHandedOver) {
            throw Problem.transitionRefused(status, HandoverMove.LEAD.word());
        }
        leadHandedOver = true;
        recipientNews = true;
    }

    /** What rests on the consent is closed; the body is told without any data of the person. */
    void closeExtract() {
        consentWithdrawn = true;
        recipientNews = true;
    }

    void followUpOn(LocalDate day) {
        followUpOn = day;
        watched = true;
    }

    void endWatch() {
        watched = false;
    }

    void seenBySender() {
        senderNews = false;
    }

    void seenByRecipient() {
        recipientNews = false;
    }

    private void refused(HandoverMove move, DeclineReason reason, String note, OffsetDateTime now) {
        answered(move, now);
        answerReason = reason;
        answerNote = note;
        nextStep = reason == null ? HandoverNextStep.TALK : HandoverNextStep.after(reason);
        // Nothing came of it: it stays in view until the case manager has found another way.
        watched = true;
    }

    private void answered(HandoverMove move, OffsetDateTime now) {
        move(move, now);
        senderNews = true;
    }

    private void move(HandoverMove move, OffsetDateTime now) {
        status = move.from(status);
        answeredAt = now;
        questionOpen = false;
    }

    /** True while the recipient works on it and may read the extract. */
    boolean isInWork() {
        return status == ACCEPTED || status == STARTED;
    }

    /** True if the recipient accepted it once. */
    boolean wasTakenOver() {
        return isInWork() || status == COMPLETED || status == RETURNED;
    }

    /** What the recipient did, for the path of the person. */
    HandoverService.Part part() {
        return new HandoverService.Part(
                recipientOrg,
                recipientName,
                recipientKind,
                domains,
                offeredAt,
                isInWork() ? null : answeredAt,
                outcome);
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

    /** What is written at a handover is about all of its Lebensbereiche and cannot be read in part. */
    boolean readableBy(ReadingRights rights) {
        return rights.read(domains, List.of());
    }

    /** @throws Problem 404 if it cannot be read */
    void requireReadable(ReadingRights rights) {
        if (!readableBy(rights)) {
            throw Problem.notFound();
        }
    }

    List<LifeDomain> domains() {
        return domains;
    }

    List<UUID> documents() {
        return documents;
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

    HandoverStatus status() {
        return status;
    }

    String recipientName() {
        return recipientName;
    }

    HandoverOutcome outcome() {
        return outcome;
    }

    /** When the recipient accepted it; null before. */
    OffsetDateTime acceptedAt() {
        return acceptedAt;
    }

    OffsetDateTime answeredAt() {
        return answeredAt;
    }

    String answerNote() {
        return answerNote;
    }

    HandoverNextStep nextStep() {
        return nextStep;
    }

    OffsetDateTime offeredAt() {
        return offeredAt;
    }

    String acceptedBy() {
        return acceptedBy;
    }

    String acceptedByName() {
        return acceptedByName;
    }

    UUID acceptedByOrg() {
        return acceptedByOrg;
    }

    private HandoverProgress progress(boolean sender) {
        return new HandoverProgress(
                watched,
                sender ? followUpOn : null,
                expiresOn,
                sender ? senderNews : recipientNews,
                questionOpen,
                consentWithdrawn,
                nextStep,
                nextStep == HandoverNextStep.REPORT_GAP,
                sender ? kindReason : null,
                sender ? overlapReason : null,
                acceptedByName,
                sender
                        && status == STARTED
                        && kind == HandoverKind.CASE_LEAD
                        && acceptedByCaseManager
                        && !leadHandedOver,
                answeredAt == null ? offeredAt : answeredAt);
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
            int version,
            HandoverProgress progress) {}

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
                version,
                progress(true));
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
                version,
                progress(false));
    }
}
