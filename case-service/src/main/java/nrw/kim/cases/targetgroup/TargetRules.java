package nrw.kim.cases.targetgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nrw.kim.events.Ags;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who a KI counsels first: one rule is enough to belong. Without a rule in force everybody belongs, as the programme has it
 * "unabhängig vom Aufenthaltsstatus").
 *
 * @param smallMunicipalities Kommunen that count as small and rural; eight digits each
 * @param otherwiseDe what is proposed to who does not belong, for instance MBE or JMD; may be empty
 */
@Schema(name = "TargetGroupRules")
public record TargetRules(
        @NotNull @Size(max = 20) List<@NotNull @Valid TargetRule> rules,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = Ags.PATTERN) String> smallMunicipalities,
        @NotNull @Size(max = 400) String otherwiseDe,
        @NotNull @Size(max = 400) String otherwiseEn) {

    /** No rule: everybody. */
    static final TargetRules NONE = new TargetRules(List.of(), List.of(), "", "");

    /** @throws Problem 422 that points to a rule that nobody could ever meet */
    void requirePossible() {
        IntStream.range(0, rules.size())
                .filter(at -> rules.get(at).leavesNobody())
                .findFirst()
                .ifPresent(at -> {
                    throw Problem.rule("target-rule-void", new Violation("/rules/" + at, "Void", "void"));
                });
    }

    /** A hint, with what each rule in force found. */
    TargetHint look(Features who, LocalDate today) {
        var found = rules.stream()
                .filter(rule -> rule.isValidOn(today))
                .map(rule -> TargetHint.Finding.of(rule, rule.look(who, today)))
                .toList();
        var belongs = found.isEmpty() ? Belongs.YES : Belongs.any(found.stream().map(TargetHint.Finding::belongs));
        var otherwise = belongs == Belongs.NO && !otherwiseDe.isBlank();
        return new TargetHint(belongs, found, otherwise ? otherwiseDe : null, otherwise ? otherwiseEn : null);
    }
}
