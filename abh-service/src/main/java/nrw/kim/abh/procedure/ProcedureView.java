package nrw.kim.abh.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.abh.rule.Grant;
import nrw.kim.abh.rule.RuleHint;
import nrw.kim.abh.rule.RuleSet;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ProcedureDecision;
import nrw.kim.events.code.ProcedureKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A procedure with its checklist.
 *
 * @param ageDays days from application to decision, or to today
 * @param threeMonthsOn § 75 VwGO, information only
 * @param rule the version of the rules it was opened with
 * @param summary hint on how the checklist stands; never a decision
 */
@Schema(name = "Procedure")
public record ProcedureView(
        UUID id,
        String number,
        KiKey ki,
        ProcedureKind kind,
        ProcedureStatus status,
        @Nullable UUID handoverId,
        LocalDate appliedOn,
        OffsetDateTime openedAt,
        int ageDays,
        LocalDate threeMonthsOn,
        boolean pastThreeMonths,
        String officer,
        String officerName,
        @Nullable ProcedureDecision decision,
        @Nullable OffsetDateTime decidedAt,
        @Nullable LocalDate validUntil,
        @Nullable String reason,
        @Nullable OffsetDateTime closedAt,
        RuleVersion rule,
        ChecklistSummary summary,
        List<ChecklistItemView> checklist,
        List<RuleHint> hints,
        int version) {

    /**
     * The version of the rules (Regelfassung).
     *
     * @param source law and date of the text
     * @param reviewDe what is known to be missing or unsure
     * @param grant what a grant looks like
     */
    public record RuleVersion(
            String id,
            String version,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String titleDe,
            String titleEn,
            String source,
            @Nullable String reviewDe,
            @Nullable String reviewEn,
            Grant grant) {
        static RuleVersion from(RuleSet rule) {
            return new RuleVersion(
                    rule.id(),
                    rule.version(),
                    rule.validFrom(),
                    rule.validTo(),
                    rule.titleDe(),
                    rule.titleEn(),
                    rule.source(),
                    rule.reviewDe(),
                    rule.reviewEn(),
                    rule.grant());
        }
    }

    static ProcedureView from(Procedure procedure, Checklist checklist, LocalDate today) {
        var ruling = Optional.ofNullable(procedure.ruling());
        return new ProcedureView(
                procedure.id(),
                procedure.number(),
                procedure.ki(),
                procedure.kind(),
                procedure.status(),
                procedure.handoverId(),
                procedure.appliedOn(),
                procedure.openedAt(),
                procedure.ageDays(today),
                procedure.threeMonthsOn(),
                procedure.isPastThreeMonths(today),
                procedure.officer(),
                procedure.officerName(),
                ruling.map(Ruling::decision).orElse(null),
                ruling.map(Ruling::decidedAt).orElse(null),
                ruling.map(Ruling::validUntil).orElse(null),
                ruling.map(Ruling::reason).orElse(null),
                procedure.closedAt(),
                RuleVersion.from(checklist.rule()),
                checklist.summary(),
                checklist.items().stream()
                        .map(item -> ChecklistItemView.from(item, checklist.condition(item)))
                        .toList(),
                checklist.rule().hints(),
                procedure.version());
    }
}
