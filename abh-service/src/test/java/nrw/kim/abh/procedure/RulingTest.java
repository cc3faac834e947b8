package nrw.kim.abh.procedure;

import static nrw.kim.abh.procedure.ProcedureFixture.NOW;
import static nrw.kim.abh.procedure.ProcedureFixture.RULE;
import static nrw.kim.abh.procedure.ProcedureFixture.TODAY;
import static nrw.kim.abh.procedure.ProcedureFixture.aChecklistWithAllMetBut;
import static nrw.kim.abh.procedure.ProcedureFixture.anUntouchedChecklist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nrw.kim.abh.rule.Grant;
import nrw.kim.abh.rule.RuleSets;
import nrw.kim.events.code.ProcedureDecision;
import nrw.kim.events.code.ProcedureKind;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulingTest {
    private static final LocalDate IN_TWO_YEARS = LocalDate.of(2028, 11, 21);

    @Test
    void a_grant_with_all_conditions_met_needs_no_reason() {
        var ruling = ruling(ProcedureDecision.GRANTED, IN_TWO_YEARS, null, aChecklistWithAllMetBut());

        assertThat(ruling.decision()).isEqualTo(ProcedureDecision.GRANTED);
        assertThat(ruling.validUntil()).isEqualTo(IN_TWO_YEARS);
    }

    @Test
    void a_grant_in_spite_of_open_conditions_needs_a_reason() {
        var refusal =
                refusal(ProcedureDecision.GRANTED, IN_TWO_YEARS, " ", aChecklistWithAllMetBut("STAY", "IDENTITY"));

        assertThat(refusal.slug()).isEqualTo("open-conditions-need-reason");
        assertThat(refusal.extensions()).containsEntry("conditions", List.of("STAY", "IDENTITY"));
    }

    @Test
    void with_a_reason_the_officer_may_grant_in_spite_of_open_conditions() {
        var ruling = ruling(ProcedureDecision.GRANTED, IN_TWO_YEARS, "§ 5 Abs. 3", aChecklistWithAllMetBut("IDENTITY"));

        assertThat(ruling.reason()).isEqualTo("§ 5 Abs. 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-11-22", "2026-11-21", "2026-11-20"})
    void a_title_under_section_25b_ends_after_today_and_within_two_years(LocalDate validUntil) {
        var refusal = refusal(ProcedureDecision.GRANTED, validUntil, null, aChecklistWithAllMetBut());

        assertThat(refusal.slug()).isEqualTo("valid-until-out-of-range");
        assertThat(refusal.extensions()).containsEntry("latest", IN_TWO_YEARS);
    }

    @Test
    void a_title_needs_an_end() {
        assertThat(refusal(ProcedureDecision.GRANTED, null, null, aChecklistWithAllMetBut())
                        .slug())
                .isEqualTo("valid-until-required");
    }

    @Test
    void the_longest_validity_comes_from_the_rules() {
        var shorter = new Grant(true, 6, "§ 0", "", "");
        var wanted = new DecisionRequest(ProcedureDecision.GRANTED, LocalDate.of(2027, 5, 22), null);

        var refusal = catchThrowableOfType(
                Problem.class, () -> Ruling.of(wanted, shorter, aChecklistWithAllMetBut(), "sub", NOW));

        assertThat(refusal.extensions()).containsEntry("latest", LocalDate.of(2027, 5, 21));
    }

    @Test
    void a_refusal_needs_a_reason() {
        assertThat(refusal(ProcedureDecision.REFUSED, null, null, aChecklistWithAllMetBut("STAY"))
                        .slug())
                .isEqualTo("refusal-needs-reason");
    }

    @Test
    void a_withdrawn_application_has_no_end_of_validity() {
        assertThat(refusal(ProcedureDecision.WITHDRAWN, IN_TWO_YEARS, null, aChecklistWithAllMetBut())
                        .slug())
                .isEqualTo("validity-not-applicable");
    }

    @Test
    void nothing_is_granted_under_section_104c() {
        var rule = RuleSets.inForce(ProcedureKind.P104C, TODAY);
        var wanted = new DecisionRequest(ProcedureDecision.GRANTED, IN_TWO_YEARS, "trotzdem");

        var refusal = catchThrowableOfType(
                Problem.class, () -> Ruling.of(wanted, rule.grant(), anUntouchedChecklist(rule), "sub", NOW));

        assertThat(refusal.slug()).isEqualTo("grant-not-possible");
    }

    @Test
    void a_naturalisation_has_no_end() {
        var rule = RuleSets.inForce(ProcedureKind.P10_STAG, TODAY);
        var wanted = new DecisionRequest(ProcedureDecision.GRANTED, null, "geprüft");

        var ruling = Ruling.of(wanted, rule.grant(), anUntouchedChecklist(rule), "sub", NOW);

        assertThat(ruling.validUntil()).isNull();
    }

    private static Ruling ruling(ProcedureDecision decision, LocalDate until, String reason, Checklist checklist) {
        return Ruling.of(new DecisionRequest(decision, until, reason), RULE.grant(), checklist, "sub", NOW);
    }

    private static Problem refusal(ProcedureDecision decision, LocalDate until, String reason, Checklist checklist) {
        return catchThrowableOfType(Problem.class, () -> ruling(decision, until, reason, checklist));
    }
}
