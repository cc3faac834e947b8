package nrw.kim.cases.caserequest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body asked for, with or without a case behind its number. */
@Entity
@Table(name = "case_request")
class CaseRequest {
    @Id
    private UUID id;

    private String ki;
    private UUID caseId;
    private String caseNumber;
    private UUID org;
    private String requestedBy;
    private String requester;

    @Enumerated(EnumType.STRING)
    private HandoverPurpose purpose;

    private String message;

    @Enumerated(EnumType.STRING)
    private Status status;

    private OffsetDateTime requestedAt;
    private OffsetDateTime decidedAt;
    private String decisionNote;

    @Version
    private int version;

    protected CaseRequest() {}

    CaseRequest(UUID id, KiKey ki, UUID caseId, Wish wish, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.caseNumber = wish.caseNumber();
        this.org = by.org();
        this.requestedBy = by.sub();
        this.requester = by.name();
        this.purpose = wish.purpose();
        this.message = wish.message();
        this.status = Status.OPEN;
        this.requestedAt = now;
    }

    /** What a body says. */
    record Wish(String caseNumber, HandoverPurpose purpose, String message) {}

    /** What the case manager made of it; the body never sees it. */
    enum Status {
        OPEN,
        TAKEN_UP,
        REFUSED
    }

    void decide(boolean takeUp, String note, OffsetDateTime now) {
        if (status != Status.OPEN) {
            throw Problem.transitionRefused(status, "decide");
        }
        status = takeUp ? Status.TAKEN_UP : Status.REFUSED;
        decisionNote = note;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID org() {
        return org;
    }

    int version() {
        return version;
    }

    /** For the body: what it said itself and nothing else. */
    @Schema(name = "CaseRequestReceipt")
    public record Receipt(UUID id, String caseNumber, HandoverPurpose purpose, OffsetDateTime requestedAt) {}

    Receipt receipt() {
        return new Receipt(id, caseNumber, purpose, requestedAt);
    }

    /** For the case manager. */
    @Schema(name = "CaseRequestView")
    public record View(
            UUID id,
            UUID org,
            @Nullable String orgName,
            String requester,
            HandoverPurpose purpose,
            @Nullable String message,
            String status,
            OffsetDateTime requestedAt,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String decisionNote,
            int version) {}

    View view(String orgName) {
        return new View(
                id,
                org,
                orgName,
                requester,
                purpose,
                message,
                status.name(),
                requestedAt,
                decidedAt,
                decisionNote,
                version);
    }

    /** For the case manager's day: who waits for a word, and for which case; no person is named. */
    @Schema(name = "WaitingCaseRequest")
    public record Waiting(
            UUID id,
            UUID caseId,
            String caseNumber,
            @Nullable String orgName,
            String requester,
            HandoverPurpose purpose,
            OffsetDateTime requestedAt) {}

    Waiting waiting(String orgName) {
        return new Waiting(id, caseId, caseNumber, orgName, requester, purpose, requestedAt);
    }
}
