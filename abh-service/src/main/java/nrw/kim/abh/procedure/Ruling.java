package nrw.kim.abh.procedure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nrw.kim.abh.rule.Grant;
import nrw.kim.events.code.ProcedureDecision;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.problem.Problem;

/** A decision that an officer took (Entscheidung): what, by whom, until when it is valid, and why. */
@Embeddable
class Ruling {
    @Enumerated(EnumType.STRING)
    private ProcedureDecision decision;

    private OffsetDateTime decidedAt;
    private String decidedBy;
    private LocalDate validUntil;
    private String reason;

    protected Ruling() {}

    private Ruling(
            ProcedureDecision decision, LocalDate validUntil, String reason, String officer, OffsetDateTime now) {
        this.decision = decision;
        this.decidedAt = now;
        this.decidedBy = officer;
        this.validUntil = validUntil;
        this.reason = reason;
    }

    /**
     * The ruling that an officer asks for.
     *
     * @throws Problem 422 if the rules or the checklist stand against its form: a grant with open conditions needs a
     *     reason, a title needs an end within the longest validity, a refusal needs a reason
     */
    static Ruling of(DecisionRequest wanted, Grant grant, Checklist checklist, String officer, OffsetDateTime now) {
        switch (wanted.decision()) {
            case GRANTED -> checkGrant(wanted, grant, checklist, LocalDays.of(now));
            case REFUSED -> require(wanted.hasReason(), Problem.rule("refusal-needs-reason"));
            case WITHDRAWN -> require(wanted.validUntil() == null, Problem.rule("validity-not-applicable"));
        }
        return new Ruling(wanted.decision(), wanted.validUntil(), wanted.reason(), officer, now);
    }

    private static void checkGrant(DecisionRequest wanted, Grant grant, Checklist checklist, LocalDate today) {
        require(grant.possible(), Problem.rule("grant-not-possible").with("paragraph", grant.paragraph()));
        require(
                checklist.unsettled().isEmpty() || wanted.hasReason(),
                Problem.rule("open-conditions-need-reason").with("conditions", checklist.unsettled()));
        checkValidity(wanted.validUntil(), grant, today);
    }

    private static void checkValidity(LocalDate validUntil, Grant grant, LocalDate today) {
        if (grant.maximumMonths() == null) {
            require(validUntil == null, Problem.rule("validity-not-applicable"));
            return;
        }
        var latest = today.plusMonths(grant.maximumMonths());
        require(validUntil != null, Problem.rule("valid-until-required").with("latest", latest));
        require(
                validUntil.isAfter(today) && !validUntil.isAfter(latest),
                Problem.rule("valid-until-out-of-range").with("latest", latest).with("paragraph", grant.paragraph()));
    }

    private static void require(boolean holds, Problem refusal) {
        if (!holds) {
            throw refusal;
        }
    }

    ProcedureDecision decision() {
        return decision;
    }

    OffsetDateTime decidedAt() {
        return decidedAt;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    String reason() {
        return reason;
    }
}
