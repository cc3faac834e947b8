package nrw.kim.abh.procedure;

import static nrw.kim.abh.procedure.ProcedureFixture.NOW;
import static nrw.kim.abh.procedure.ProcedureFixture.OFFICER;
import static nrw.kim.abh.procedure.ProcedureFixture.RULE;
import static nrw.kim.abh.procedure.ProcedureFixture.aChecklistWithAllMetBut;
import static nrw.kim.abh.procedure.ProcedureFixture.anUntouchedChecklist;
import static nrw.kim.abh.procedure.ProcedureFixture.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nrw.kim.events.code.CheckState;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private final Checklist checklist = anUntouchedChecklist(RULE);

    @Test
    void at_the_start_everything_is_open() {
        assertThat(checklist.unsettled()).hasSize(RULE.conditions().size());
        assertThat(checklist.summary().hintDe()).isEqualTo("11 Voraussetzungen offen");
    }

    @Test
    void the_hint_counts_what_is_left() {
        var list = aChecklistWithAllMetBut("STAY", "IDENTITY", "LIVELIHOOD", "FDGO");
        check(list, "IDENTITY", found(CheckState.DISCRETION, "PASSBEMUEHUNG"));
        check(list, "LIVELIHOOD", found(CheckState.PROOF_MISSING));

        assertThat(list.summary().met()).isEqualTo(7);
        assertThat(list.summary().hintDe())
                .isEqualTo("2 Voraussetzungen offen, 1 Nachweis fehlt, 1 Ermessensentscheidung");
        assertThat(list.summary().hintEn()).isEqualTo("2 conditions open, 1 proof missing, 1 matter of discretion");
    }

    @Test
    void even_with_all_met_the_hint_leaves_the_decision_to_the_authority() {
        assertThat(aChecklistWithAllMetBut().summary().hintDe()).endsWith("die Entscheidung trifft die Behörde");
    }

    @Test
    void a_check_keeps_who_when_and_with_what_proof() {
        check(checklist, "LANGUAGE_A2_ORAL", found(CheckState.MET, "SPRACHE_A2_MUENDLICH"));

        var item = checklist.item("LANGUAGE_A2_ORAL");
        assertThat(item.proofs()).containsExactly("SPRACHE_A2_MUENDLICH");
        assertThat(item.checkedByName()).isEqualTo("Officer");
        assertThat(item.checkedAt()).isEqualTo(NOW);
    }

    @Test
    void a_proof_must_belong_to_the_condition() {
        var refusal = refusal("LANGUAGE_A2_ORAL", found(CheckState.MET, "MIETVERTRAG"));

        assertThat(refusal.slug()).isEqualTo("proof-not-listed");
        assertThat(refusal.extensions()).containsEntry("unknown", List.of("MIETVERTRAG"));
    }

    @Test
    void hardship_is_met_with_the_proof_of_the_waiver() {
        check(checklist, "LANGUAGE_A2_ORAL", new CheckRequest(CheckState.MET, List.of("ATTEST"), null, true));

        assertThat(checklist.item("LANGUAGE_A2_ORAL").waived()).isTrue();
        assertThat(checklist.unsettled()).doesNotContain("LANGUAGE_A2_ORAL");
    }

    @Test
    void there_is_no_waiver_where_the_rule_names_none() {
        assertThat(refusal("FDGO", new CheckRequest(CheckState.MET, List.of(), null, true))
                        .slug())
                .isEqualTo("waiver-not-available");
        assertThat(refusal("LIVELIHOOD", new CheckRequest(CheckState.OPEN, List.of(), null, true))
                        .slug())
                .isEqualTo("waiver-not-available");
    }

    @Test
    void there_is_no_discretion_where_the_rule_gives_none() {
        assertThat(refusal("STAY", found(CheckState.DISCRETION)).slug()).isEqualTo("discretion-not-available");
    }

    @Test
    void an_unknown_condition_is_not_found() {
        assertThat(catchThrowableOfType(Problem.class, () -> checklist.item("HOROSCOPE"))
                        .status())
                .isEqualTo(404);
    }

    private static void check(Checklist list, String code, CheckRequest found) {
        var item = list.item(code);
        item.check(found, list.condition(item), OFFICER, NOW);
    }

    private Problem refusal(String code, CheckRequest found) {
        return catchThrowableOfType(Problem.class, () -> check(checklist, code, found));
    }
}
