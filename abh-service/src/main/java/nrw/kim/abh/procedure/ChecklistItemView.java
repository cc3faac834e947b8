package nrw.kim.abh.procedure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nrw.kim.abh.rule.Condition;
import nrw.kim.abh.rule.Condition.Erlass;
import nrw.kim.abh.rule.Condition.Waiver;
import nrw.kim.events.code.CheckState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist: the rule beside what was found.
 *
 * @param threshold measure to be reached, in German; null if there is none
 * @param proofs codes of the documents that may prove it
 * @param proofPresent whether a proof was presented
 * @param proofsPresented codes of the documents that were presented
 * @param waiver when it need not be met, in German; null if never
 * @param waived whether the waiver was applied
 * @param checkedBy name of the officer
 */
@Schema(name = "ChecklistItem")
public record ChecklistItemView(
        String code,
        String paragraph,
        String titleDe,
        String titleEn,
        String hintDe,
        String hintEn,
        @Nullable String threshold,
        @Nullable String thresholdEn,
        CheckState state,
        List<String> proofs,
        boolean proofPresent,
        List<String> proofsPresented,
        @Nullable String waiver,
        @Nullable String waiverEn,
        boolean waived,
        boolean discretion,
        @Nullable Erlass erlass,
        @Nullable String note,
        @Nullable String checkedBy,
        @Nullable OffsetDateTime checkedAt) {

    static ChecklistItemView from(ChecklistItem item, Condition rule) {
        var waiver = Optional.ofNullable(rule.waiver());
        return new ChecklistItemView(
                item.code(),
                rule.paragraph(),
                rule.titleDe(),
                rule.titleEn(),
                rule.hintDe(),
                rule.hintEn(),
                rule.thresholdDe(),
                rule.thresholdEn(),
                item.state(),
                rule.proofs(),
                !item.proofs().isEmpty(),
                item.proofs(),
                waiver.map(Waiver::textDe).orElse(null),
                waiver.map(Waiver::textEn).orElse(null),
                item.waived(),
                rule.discretion(),
                rule.erlass(),
                item.note(),
                item.checkedByName(),
                item.checkedAt());
    }
}
