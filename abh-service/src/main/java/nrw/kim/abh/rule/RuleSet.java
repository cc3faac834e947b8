package nrw.kim.abh.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules for a kind of procedure (Regelfassung). A published version is never changed; a change of law,
 * Erlass or wording is a new version.
 *
 * @param id rule set, the same in all versions
 * @param version unique within the rule set
 * @param kind kind of procedure that it is for
 * @param authority whose task it is: ABH or EBH
 * @param validFrom first day on which procedures are opened with it
 * @param validTo last such day; null if open
 * @param source law and date of the text that it was taken from
 * @param reviewDe what is known to be missing or unsure
 * @param grant what a grant looks like
 * @param conditions the checklist
 * @param hints further information, not to be checked
 */
public record RuleSet(
        String id,
        String version,
        ProcedureKind kind,
        OrganisationType authority,
        String titleDe,
        String titleEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        @Nullable String reviewDe,
        @Nullable String reviewEn,
        Grant grant,
        List<Condition> conditions,
        List<RuleHint> hints) {

    /** Whether procedures are opened with it on this day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The condition with this code. */
    public Optional<Condition> condition(String code) {
        return conditions.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** Name and version, for messages. */
    public String key() {
        return id + " " + version;
    }
}
