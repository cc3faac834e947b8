package nrw.kim.abh.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nrw.kim.abh.rule.RuleSet;
import nrw.kim.abh.rule.RuleSets;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.CheckState;
import nrw.kim.events.code.ProcedureKind;
import nrw.kim.kit.actor.Actor;

/** Procedures for the tests, built with the rules that the service ships. */
final class ProcedureFixture {
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00+01:00");
    static final LocalDate TODAY = NOW.toLocalDate();
    static final RuleSet RULE = RuleSets.inForce(ProcedureKind.P25B, TODAY);
    static final Actor OFFICER =
            new Actor("sub", "Officer", UUID.randomUUID(), List.of(new KiKey("05170")), Set.of(), null);

    private ProcedureFixture() {}

    static Procedure anOpenProcedure(LocalDate appliedOn) {
        var origin = new Origin(new KiKey("05170"), OFFICER.org(), UUID.randomUUID(), "sub", "Officer");
        return new Procedure(UUID.randomUUID(), origin, "ABH-WES-2026-00001", RULE, appliedOn, NOW);
    }

    static Checklist anUntouchedChecklist(RuleSet rule) {
        return new Checklist(
                rule,
                IntStream.range(0, rule.conditions().size())
                        .mapToObj(i -> new ChecklistItem(
                                UUID.randomUUID(),
                                new KiKey("05170"),
                                UUID.randomUUID(),
                                rule.conditions().get(i),
                                i))
                        .toList());
    }

    static Checklist aChecklistWithAllMetBut(String... open) {
        var checklist = anUntouchedChecklist(RULE);
        checklist.items().stream()
                .filter(item -> !List.of(open).contains(item.code()))
                .forEach(item -> item.check(found(CheckState.MET), checklist.condition(item), OFFICER, NOW));
        return checklist;
    }

    static CheckRequest found(CheckState state, String... proofs) {
        return new CheckRequest(state, List.of(proofs), null, null);
    }
}
