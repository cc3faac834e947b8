package nrw.kim.cases.targetgroup;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Gehört zur Zielgruppe, nicht, oder unklar, and why. Nothing follows from it: a human decides.
 *
 * @param rules what each rule in force found; empty if there is none
 * @param otherwiseDe other counselling that may be proposed
 */
@Schema(name = "TargetGroupHint")
record TargetHint(
        Belongs belongs,
        List<Finding> rules,
        @Nullable String otherwiseDe,
        @Nullable String otherwiseEn) {

    /** What one criterion found. */
    @Schema(name = "TargetGroupReason")
    record Reason(Criterion criterion, Belongs met) {}

    /** What one rule found. */
    @Schema(name = "TargetGroupFinding")
    record Finding(TargetRule rule, Belongs belongs, List<Reason> reasons) {
        static Finding of(TargetRule rule, Map<Criterion, Belongs> found) {
            return new Finding(
                    rule,
                    TargetRule.answer(found),
                    found.entrySet().stream()
                            .map(one -> new Reason(one.getKey(), one.getValue()))
                            .toList());
        }
    }
}
