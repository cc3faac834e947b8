package nrw.kim.abh.inbox;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.abh.persistence.LifeDomains;
import nrw.kim.events.Ags;
import nrw.kim.events.HandoverEvent.Offered;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.problem.Problem;

/**
 * A Fallübergabe offered to an ABH or EBH (B3-09).
 *
 * <pre>
 * OFFERED  → ACCEPTED → STARTED → COMPLETED     accept, start (a procedure opens), complete (it is decided)
 * OFFERED  → DECLINED                           decline
 * ACCEPTED → RETURNED                           giveBack
 * any      → WITHDRAWN, EXPIRED, DECLINED, RETURNED   what case-service, the owner, says: {@link #heard}
 * </pre>
 */
@Entity
@Table(name = "inbox_handover")
public class InboxHandover {
    @Id
    private UUID id;

    private String ki;

    private UUID recipientOrg;

    @Enumerated(EnumType.STRING)
    private HandoverKind kind;

    @Enumerated(EnumType.STRING)
    private HandoverPurpose purpose;

    @Convert(converter = LifeDomains.class)
    private List<LifeDomain> domains;

    private String ags;

    @Enumerated(EnumType.STRING)
    private AgeGroup ageGroup;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private HandoverStatus status;

    private OffsetDateTime offeredAt;

    private OffsetDateTime answeredAt;

    private String answeredBy;

    @Enumerated(EnumType.STRING)
    private DeclineReason declineReason;

    private String declineNote;

    private UUID procedureId;

    @Version
    private int version;

    protected InboxHandover() {}

    InboxHandover(KiKey ki, Offered offered, OffsetDateTime offeredAt) {
        this.id = offered.handoverId();
        this.ki = ki.value();
        this.recipientOrg = offered.recipientOrg();
        this.kind = offered.kind();
        this.purpose = offered.purpose();
        this.domains = offered.domains();
        this.ags = offered.ags().value();
        this.ageGroup = offered.ageGroup();
        this.dueOn = offered.dueOn();
        this.status = HandoverStatus.OFFERED;
        this.offeredAt = offeredAt;
    }

    void accept(String officer, OffsetDateTime now) {
        require(HandoverStatus.OFFERED, "accept");
        answer(HandoverStatus.ACCEPTED, officer, now);
    }

    void decline(DeclineReason reason, String note, String officer, OffsetDateTime now) {
        require(HandoverStatus.OFFERED, "decline");
        refuse(HandoverStatus.DECLINED, reason, note, officer, now);
    }

    void giveBack(DeclineReason reason, String note, String officer, OffsetDateTime now) {
        require(HandoverStatus.ACCEPTED, "return");
        refuse(HandoverStatus.RETURNED, reason, note, officer, now);
    }

    void start(UUID procedure) {
        require(HandoverStatus.ACCEPTED, "start");
        status = HandoverStatus.STARTED;
        procedureId = procedure;
    }

    /** Completes it, unless it ended otherwise meanwhile: then there is nobody left to tell. */
    boolean complete() {
        if (status != HandoverStatus.STARTED) {
            return false;
        }
        status = HandoverStatus.COMPLETED;
        return true;
    }

    /** Takes over what its owner says; the echo of an answer given here never turns back what went on since. */
    void heard(HandoverStatus said) {
        if (Progress.isEnd(said) || Progress.rank(said) > Progress.rank(status)) {
            status = said;
        }
    }

    private void refuse(HandoverStatus to, DeclineReason reason, String note, String officer, OffsetDateTime now) {
        answer(to, officer, now);
        declineReason = reason;
        declineNote = note;
    }

    private void answer(HandoverStatus to, String officer, OffsetDateTime now) {
        status = to;
        answeredBy = officer;
        answeredAt = now;
    }

    private void require(HandoverStatus expected, String action) {
        if (status != expected) {
            throw Problem.transitionRefused(status, action);
        }
    }

    /** Id of the handover in case-service. */
    public UUID id() {
        return id;
    }

    /** Tenant that offered it. */
    public KiKey ki() {
        return new KiKey(ki);
    }

    /** Purpose that the consent names. */
    public HandoverPurpose purpose() {
        return purpose;
    }

    /** Municipality of residence. */
    public Ags ags() {
        return new Ags(ags);
    }

    UUID recipientOrg() {
        return recipientOrg;
    }

    HandoverKind kind() {
        return kind;
    }

    List<LifeDomain> domains() {
        return domains;
    }

    AgeGroup ageGroup() {
        return ageGroup;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    HandoverStatus status() {
        return status;
    }

    OffsetDateTime offeredAt() {
        return offeredAt;
    }

    OffsetDateTime answeredAt() {
        return answeredAt;
    }

    DeclineReason declineReason() {
        return declineReason;
    }

    String declineNote() {
        return declineNote;
    }

    UUID procedureId() {
        return procedureId;
    }

    int version() {
        return version;
    }
}
