package nrw.kim.cases.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.events.code.DisclosureForm;
import nrw.kim.events.code.DisclosureStatus;
import nrw.kim.events.code.IdentityProof;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Auskunftsersuchen: somebody asked, and it is to be answered within a month, extended once by two (Art. 12 Abs. 3 DSGVO). */
@Entity
@Table(name = "disclosure_request")
class DisclosureRequest {
    private static final int MONTHS = 1;
    private static final int MONTHS_EXTENDED = 3;

    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "identified_by")
    private IdentityProof identifiedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DisclosureStatus status;

    @Column(name = "extension_reason")
    private String extensionReason;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    private DisclosureForm form;

    @Column(name = "refusal_reason")
    private String refusalReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Version
    private int version;

    protected DisclosureRequest() {}

    /** @throws Problem 422 for a day that is still to come */
    DisclosureRequest(UUID id, Case file, LocalDate askedOn, IdentityProof identifiedBy, Moment at) {
        requirePast(askedOn, at);
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.askedOn = askedOn;
        this.identifiedBy = identifiedBy;
        this.dueOn = askedOn.plusMonths(MONTHS);
        this.status = DisclosureStatus.RECEIVED;
        this.recordedBy = at.by().name();
        this.recordedAt = at.now();
    }

    /** Who acts, when. */
    record Moment(Actor by, OffsetDateTime now, LocalDate today) {}

    /** @throws Problem 409 if it was extended or is over, 422 once the month is: the person must be told within it */
    void extend(String reason, Moment at) {
        DisclosureStep.require(status, DisclosureStatus.EXTENDED);
        if (at.today().isAfter(dueOn)) {
            throw Problem.rule("disclosure-extension-late");
        }
        status = DisclosureStatus.EXTENDED;
        extensionReason = reason;
        dueOn = askedOn.plusMonths(MONTHS_EXTENDED);
    }

    /** @throws Problem 409 if it is over, 422 for a day that is still to come or before it was asked */
    void give(LocalDate day, DisclosureForm how, Moment at) {
        DisclosureStep.require(status, DisclosureStatus.GIVEN);
        requirePast(day, at);
        if (day.isBefore(askedOn)) {
            throw Problem.rule("disclosure-before-asked");
        }
        givenOn = day;
        form = how;
        end(DisclosureStatus.GIVEN, at);
    }

    /** @throws Problem 409 if it is over */
    void refuse(String reason, Moment at) {
        DisclosureStep.require(status, DisclosureStatus.REFUSED);
        refusalReason = reason;
        end(DisclosureStatus.REFUSED, at);
    }

    /** @throws Problem 409 if it is over */
    void withdraw(Moment at) {
        DisclosureStep.require(status, DisclosureStatus.WITHDRAWN);
        end(DisclosureStatus.WITHDRAWN, at);
    }

    private void end(DisclosureStatus how, Moment at) {
        status = how;
        endedBy = at.by().name();
        endedAt = at.now();
    }

    private static void requirePast(LocalDate day, Moment at) {
        if (day.isAfter(at.today())) {
            throw Problem.rule("disclosure-in-future");
        }
    }

    boolean isOf(UUID aCase) {
        return caseId.equals(aCase);
    }

    int version() {
        return version;
    }

    /**
     * A request from outside.
     *
     * @param dueOn last day to answer
     * @param allowed states that can follow
     */
    @Schema(name = "DisclosureRequest")
    record View(
            UUID id,
            LocalDate askedOn,
            IdentityProof identifiedBy,
            LocalDate dueOn,
            boolean overdue,
            DisclosureStatus status,
            Set<DisclosureStatus> allowed,
            @Nullable String extensionReason,
            @Nullable LocalDate givenOn,
            @Nullable DisclosureForm form,
            @Nullable String refusalReason,
            String recordedBy,
            OffsetDateTime recordedAt,
            @Nullable String endedBy,
            @Nullable OffsetDateTime endedAt,
            int version) {}

    View view(LocalDate today) {
        return new View(
                id,
                askedOn,
                identifiedBy,
                dueOn,
                endedAt == null && dueOn.isBefore(today),
                status,
                DisclosureStep.after(status),
                extensionReason,
                givenOn,
                form,
                refusalReason,
                recordedBy,
                recordedAt,
                endedBy,
                endedAt,
                version);
    }
}
