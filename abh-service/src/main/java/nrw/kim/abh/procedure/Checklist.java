package nrw.kim.abh.procedure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nrw.kim.abh.rule.Condition;
import nrw.kim.abh.rule.RuleSet;
import nrw.kim.events.code.CheckState;
import nrw.kim.kit.problem.Problem;

/** The conditions of one procedure with what was found, in the order of the rules. */
record Checklist(RuleSet rule, List<ChecklistItem> items) {
    /** The line of a condition; fails with 404 if the rules know none with this code. */
    ChecklistItem item(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The rule of a line. */
    Condition condition(ChecklistItem item) {
        return rule.condition(item.code()).orElseThrow();
    }

    /** Codes of all conditions that are not met: a grant in spite of them has to be reasoned. */
    List<String> unsettled() {
        return items.stream()
                .filter(item -> item.state() != CheckState.MET)
                .map(ChecklistItem::code)
                .toList();
    }

    ChecklistSummary summary() {
        Map<CheckState, Long> counts = new EnumMap<>(CheckState.class);
        items.forEach(item -> counts.merge(item.state(), 1L, Long::sum));
        return ChecklistSummary.of(counts);
    }
}
