package nrw.kim.cases.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.cases.casefile.Intake;
import nrw.kim.cases.directory.KnownOrganisation;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.cases.person.PersonData;
import nrw.kim.cases.workingday.WorkingDays;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.Urgency;
import nrw.kim.events.code.WithdrawalReason;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;

/**
 * A Fallzuweisung (B2-04).
 *
 * <pre>
 * RECEIVED ── accept ──▶ ACCEPTED
 *    │ ├───── merge ───▶ MERGED
 *    │ ├───── decline ─▶ DECLINED
 *    │ └───── withdraw ▶ WITHDRAWN (by the sender)
 *    ├─ amend: RECEIVED with other content (by the sender)
 *    └─ forward: RECEIVED in another KI
 * </pre>
 *
 * Declined and withdrawn, only the record of it stays: whatever tells of the person is erased in the same act.
 */
@Entity
public class Referral {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "sender_org")
    private UUID senderOrg;

    private String sender;

    @Column(name = "external_reference")
    private String externalReference;

    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Enumerated(EnumType.STRING)
    private ReferralReason reason;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Convert(converter = LifeDomains.class)
    @Column(name = "life_domains")
    private List<LifeDomain> lifeDomains;

    @Embedded
    private LegalBasis legalBasis;

    @Column(name = "purpose_bound")
    private boolean purposeBound;

    @Column(name = "other_case_management")
    private String otherCaseManagement;

    private String note;

    @Column(name = "site_id")
    private UUID siteId;

    @Column(name = "possible_duplicate")
    private boolean possibleDuplicate;

    @Column(name = "received_at")
    private OffsetDateTime receivedAt;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;

    @Column(name = "decline_note")
    private String declineNote;

    @Column(name = "case_id")
    private UUID caseId;

    @Embedded
    private PersonData person;

    @Column(name = "sender_ki")
    private String senderKi;

    private String transport;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    private int amendments;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_reason")
    private WithdrawalReason withdrawalReason;

    @Version
    private int version;

    protected Referral() {}

    Referral(UUID id, KiKey ki, Actor sender, ReferralRequest request, String fingerprint, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.senderOrg = sender.org();
        this.sender = sender.name();
        this.externalReference = request.externalReference();
        this.status = ReferralStatus.RECEIVED;
        this.receivedAt = now;
        this.senderKi = ki.value();
        this.transport = ReferralTransport.REST;
        say(request, fingerprint, now);
    }

    private void say(ReferralRequest request, String newFingerprint, OffsetDateTime now) {
        fingerprint = newFingerprint;
        reason = request.reason();
        urgency = request.urgency();
        lifeDomains = request.lifeDomains().stream().distinct().toList();
        legalBasis = request.legalBasis();
        purposeBound = request.purposeBound();
        otherCaseManagement = request.otherCaseManagement();
        note = request.note();
        var blocked = person != null && person.addressBlocked();
        person = PersonData.of(request.person());
        // Who amends may not know of the block; only who works with the person lifts it.
        if (blocked) {
            person.blockAddress(true);
        }
        changedAt = now;
    }

    /** The sender corrects or completes what nobody has decided on yet. */
    void amend(ReferralRequest request, String newFingerprint, OffsetDateTime now) {
        requireOpen("amend");
        say(request, newFingerprint, now);
        amendments++;
    }

    /** The sender tells something after the decision: the referral stays as it was decided on. */
    void noteAmendment(OffsetDateTime now) {
        amendments++;
        changedAt = now;
    }

    void withdraw(WithdrawalReason why, Actor by, OffsetDateTime now) {
        decide(ReferralStatus.WITHDRAWN, "withdraw", by, now);
        withdrawalReason = why;
        erasePerson();
    }

    void answerBy(LocalDate day) {
        dueOn = day;
    }

    void route(UUID site, boolean duplicate) {
        siteId = site;
        possibleDuplicate = duplicate;
    }

    void accept(UUID openedCase, Actor by, OffsetDateTime now) {
        decide(ReferralStatus.ACCEPTED, "accept", by, now);
        caseId = openedCase;
    }

    void merge(UUID existingCase, Actor by, OffsetDateTime now) {
        decide(ReferralStatus.MERGED, "merge", by, now);
        caseId = existingCase;
    }

    void decline(DeclineReason why, String explanation, Actor by, OffsetDateTime now) {
        decide(ReferralStatus.DECLINED, "decline", by, now);
        declineReason = why;
        declineNote = explanation;
        erasePerson();
    }

    /** The fingerprint goes, too: it was made of the person's data. */
    private void erasePerson() {
        person = null;
        note = null;
        otherCaseManagement = null;
        fingerprint = null;
    }

    void forward(KiKey to, OffsetDateTime now) {
        requireOpen("forward");
        changedAt = now;
        ki = to.value();
        siteId = null;
        possibleDuplicate = false;
    }

    private void decide(ReferralStatus to, String action, Actor by, OffsetDateTime now) {
        requireOpen(action);
        status = to;
        decidedAt = now;
        changedAt = now;
        decidedBy = by.sub();
    }

    void requireOpen(String action) {
        if (status != ReferralStatus.RECEIVED) {
            throw Problem.transitionRefused(status, action);
        }
    }

    /** What a case is opened with; a sender that the directory does not know is another case management (B2-03). */
    Intake asIntake(Optional<KnownOrganisation> knownSender) {
        var channel =
                knownSender.map(KnownOrganisation::type).map(AccessChannel::of).orElse(AccessChannel.OTHER_CM);
        return new Intake(person.copy(), id, siteId, reason, channel, lifeDomains);
    }

    int waitingDays(OffsetDateTime now) {
        return (int) Duration.between(receivedAt, now).toDays();
    }

    boolean sentBy(Actor actor) {
        return senderOrg.equals(actor.org());
    }

    /** Of a refused referral nothing is left to compare with: it takes any repetition for its own. */
    boolean saysTheSame(String otherFingerprint) {
        return fingerprint == null || fingerprint.equals(otherFingerprint);
    }

    /** True if nothing of the person is left. */
    boolean erased() {
        return person == null;
    }

    /** What the sender said, in its words. */
    ReferralRequest asRequest() {
        return new ReferralRequest(
                externalReference,
                reason,
                urgency,
                lifeDomains,
                legalBasis,
                person.toRequest(),
                note,
                otherCaseManagement,
                purposeBound);
    }

    UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    UUID senderOrg() {
        return senderOrg;
    }

    String sender() {
        return sender;
    }

    String externalReference() {
        return externalReference;
    }

    ReferralStatus status() {
        return status;
    }

    ReferralReason reason() {
        return reason;
    }

    Urgency urgency() {
        return urgency;
    }

    List<LifeDomain> lifeDomains() {
        return lifeDomains;
    }

    LegalBasis legalBasis() {
        return legalBasis;
    }

    boolean purposeBound() {
        return purposeBound;
    }

    String otherCaseManagement() {
        return otherCaseManagement;
    }

    String note() {
        return note;
    }

    UUID siteId() {
        return siteId;
    }

    boolean possibleDuplicate() {
        return possibleDuplicate;
    }

    OffsetDateTime receivedAt() {
        return receivedAt;
    }

    OffsetDateTime decidedAt() {
        return decidedAt;
    }

    DeclineReason declineReason() {
        return declineReason;
    }

    UUID caseId() {
        return caseId;
    }

    PersonData person() {
        return person;
    }

    int version() {
        return version;
    }

    KiKey senderKi() {
        return new KiKey(senderKi);
    }

    boolean forwarded() {
        return !senderKi.equals(ki);
    }

    String transport() {
        return transport;
    }

    boolean overdue(LocalDate today) {
        return status == ReferralStatus.RECEIVED && dueOn.isBefore(today);
    }

    /** Working days that the sender has waited, or did wait. */
    int waitingWorkingDays(LocalDate today) {
        var until = decidedAt == null ? today : LocalDays.of(decidedAt);
        return WorkingDays.between(LocalDays.of(receivedAt), until);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    OffsetDateTime changedAt() {
        return changedAt;
    }

    int amendments() {
        return amendments;
    }

    WithdrawalReason withdrawalReason() {
        return withdrawalReason;
    }
}
