package nrw.kim.abh.procedure;

import static nrw.kim.abh.procedure.ProcedureFixture.NOW;
import static nrw.kim.abh.procedure.ProcedureFixture.RULE;
import static nrw.kim.abh.procedure.ProcedureFixture.TODAY;
import static nrw.kim.abh.procedure.ProcedureFixture.aChecklistWithAllMetBut;
import static nrw.kim.abh.procedure.ProcedureFixture.anOpenProcedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import nrw.kim.events.code.ProcedureDecision;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ProcedureTest {
    @Test
    void runs_from_open_over_decided_to_closed() {
        var procedure = anOpenProcedure(TODAY);

        procedure.check(NOW);
        procedure.decide(aGrant());
        procedure.close(NOW);

        assertThat(procedure.status()).isEqualTo(ProcedureStatus.CLOSED);
    }

    @Test
    void cannot_be_checked_or_decided_again_after_the_decision() {
        var procedure = anOpenProcedure(TODAY);
        procedure.decide(aGrant());

        assertThat(catchThrowableOfType(Problem.class, () -> procedure.check(NOW))
                        .status())
                .isEqualTo(409);
        assertThat(catchThrowableOfType(Problem.class, () -> procedure.decide(aGrant()))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void cannot_be_closed_undecided() {
        var procedure = anOpenProcedure(TODAY);

        assertThat(catchThrowableOfType(Problem.class, () -> procedure.close(NOW))
                        .extensions())
                .containsEntry("from", "OPEN")
                .containsEntry("action", "close");
    }

    @Test
    void three_months_after_the_application_an_open_procedure_is_marked() {
        var procedure = anOpenProcedure(LocalDate.of(2026, 8, 21));

        assertThat(procedure.threeMonthsOn()).isEqualTo(TODAY);
        assertThat(procedure.isPastThreeMonths(TODAY)).isTrue();
        assertThat(procedure.isPastThreeMonths(TODAY.minusDays(1))).isFalse();
        assertThat(procedure.ageDays(TODAY)).isEqualTo(92);
    }

    @Test
    void a_decided_procedure_grows_no_older() {
        var procedure = anOpenProcedure(LocalDate.of(2026, 8, 21));
        procedure.decide(aGrant());

        assertThat(procedure.ageDays(TODAY.plusYears(1))).isEqualTo(92);
        assertThat(procedure.isPastThreeMonths(TODAY)).isFalse();
    }

    @Test
    void keeps_the_version_of_the_rules_it_was_opened_with() {
        var procedure = anOpenProcedure(TODAY);

        assertThat(procedure.ruleId()).isEqualTo("P25B");
        assertThat(procedure.ruleVersion()).isEqualTo("2026-1");
    }

    private static Ruling aGrant() {
        var wanted = new DecisionRequest(ProcedureDecision.GRANTED, LocalDate.of(2028, 11, 21), null);
        return Ruling.of(wanted, RULE.grant(), aChecklistWithAllMetBut(), "sub", NOW);
    }
}
