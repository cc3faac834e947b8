package nrw.kim.abh.rule;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.ProcedureKind;

/** All versions of all rules, checked when the service starts: with a defective file it does not. */
@Startup
@ApplicationScoped
public class RuleBook {
    private final List<RuleSet> rules;
    private final List<ProofDocument> documents;

    RuleBook(RulesConfig config) {
        documents = RuleFiles.proofDocuments();
        rules = List.copyOf(RuleFiles.load(config));
        var codes = documents.stream().map(ProofDocument::code).collect(toUnmodifiableSet());
        var defects = RuleCheck.defects(rules, codes);
        if (!defects.isEmpty()) {
            throw new RuleDefectException(defects);
        }
    }

    /**
     * The version with which a procedure of this kind is opened on this day; empty if there is none. A later version
     * takes over from an earlier one without changing its file.
     */
    public Optional<RuleSet> inForce(ProcedureKind kind, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.isInForce(day))
                .max(Comparator.comparing(RuleSet::validFrom));
    }

    /** The versions with which procedures are opened on this day. */
    public List<RuleSet> inForce(LocalDate day) {
        return Arrays.stream(ProcedureKind.values())
                .flatMap(kind -> inForce(kind, day).stream())
                .toList();
    }

    /**
     * The version that a procedure was opened with.
     *
     * @throws IllegalStateException if its file was taken away
     */
    public RuleSet get(String id, String version) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && rule.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rule set " + id + " " + version + " is gone"));
    }

    /** Kinds of procedure that are an authority's task. */
    public Set<ProcedureKind> kindsOf(OrganisationType authority) {
        return rules.stream()
                .filter(rule -> rule.authority() == authority)
                .map(RuleSet::kind)
                .collect(toUnmodifiableSet());
    }

    /** The documents that the rules name. */
    public List<ProofDocument> documents() {
        return documents;
    }
}
