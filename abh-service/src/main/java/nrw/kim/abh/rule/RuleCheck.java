package nrw.kim.abh.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nrw.kim.events.RuleCode;
import nrw.kim.events.code.OrganisationType;

/** What must be true of rule files before anybody works with them. Collects every defect. */
final class RuleCheck {
    private final Set<String> documents;
    private final List<String> defects = new ArrayList<>();

    private RuleCheck(Set<String> documents) {
        this.documents = documents;
    }

    /** The defects; empty if the rules can be used. */
    static List<String> defects(List<RuleSet> rules, Set<String> documents) {
        var check = new RuleCheck(documents);
        rules.forEach(check::alone);
        check.together(rules);
        return check.defects;
    }

    private void alone(RuleSet rule) {
        require(rule, texts(rule), "a text is missing");
        require(
                rule,
                rule.authority() == OrganisationType.ABH || rule.authority() == OrganisationType.EBH,
                "authority is neither ABH nor EBH");
        require(rule, rule.kind() != null && rule.validFrom() != null, "kind or validFrom is missing");
        require(rule, isOrdered(rule), "validTo is before validFrom");
        require(rule, rule.grant() != null, "grant is missing");
        require(rule, rule.conditions() != null && !rule.conditions().isEmpty(), "there is no condition");
        require(rule, rule.hints() != null, "hints are missing");
        if (rule.conditions() != null) {
            var codes = new HashSet<String>();
            rule.conditions().forEach(condition -> condition(rule, condition, codes));
        }
    }

    private void condition(RuleSet rule, Condition condition, Set<String> codes) {
        var name = "condition " + condition.code();
        require(
                rule,
                condition.code() != null && condition.code().matches(RuleCode.PATTERN),
                name + ": no code in upper case");
        require(rule, codes.add(condition.code()), name + ": there twice");
        require(
                rule,
                filled(
                        condition.paragraph(),
                        condition.titleDe(),
                        condition.titleEn(),
                        condition.hintDe(),
                        condition.hintEn()),
                name + ": a text is missing");
        require(
                rule,
                (condition.thresholdDe() == null) == (condition.thresholdEn() == null),
                name + ": threshold in one language");
        require(rule, condition.proofs() != null, name + ": proofs are missing");
        proofs(condition)
                .filter(proof -> !documents.contains(proof))
                .forEach(proof -> defects.add(rule.key() + ": " + name + ": unknown document " + proof));
    }

    private void together(List<RuleSet> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (var other : rules.subList(i + 1, rules.size())) {
                var rule = rules.get(i);
                require(rule, !rule.key().equals(other.key()), "this version is there twice");
                require(
                        rule,
                        rule.kind() != other.kind() || !Objects.equals(rule.validFrom(), other.validFrom()),
                        "begins on the same day as " + other.key());
            }
        }
    }

    private void require(RuleSet rule, boolean holds, String defect) {
        if (!holds) {
            defects.add(rule.key() + ": " + defect);
        }
    }

    private static Stream<String> proofs(Condition condition) {
        var own = condition.proofs() == null ? Stream.<String>of() : condition.proofs().stream();
        var waiver = condition.waiver();
        return waiver == null ? own : Stream.concat(own, waiver.proofs().stream());
    }

    private static boolean texts(RuleSet rule) {
        return filled(rule.id(), rule.version(), rule.titleDe(), rule.titleEn(), rule.source());
    }

    private static boolean filled(String... texts) {
        return Stream.of(texts).allMatch(text -> text != null && !text.isBlank());
    }

    private static boolean isOrdered(RuleSet rule) {
        return rule.validTo() == null
                || rule.validFrom() == null
                || !rule.validTo().isBefore(rule.validFrom());
    }
}
