package nrw.kim.abh.rule;

import java.time.LocalDate;
import nrw.kim.events.code.ProcedureKind;

/** The shipped rules for tests of other features. */
public final class RuleSets {
    private RuleSets() {}

    /** The version in force on a day. */
    public static RuleSet inForce(ProcedureKind kind, LocalDate day) {
        return new RuleBook(RuleFilesTest.SHIPPED).inForce(kind, day).orElseThrow();
    }
}
