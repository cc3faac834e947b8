package nrw.kim.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseLoad.InPhase;
import nrw.kim.events.code.CasePhase;
import org.junit.jupiter.api.Test;

class CaseLoadTest {
    private static final String ONE = UUID.randomUUID().toString();
    private static final String OTHER = UUID.randomUUID().toString();

    @Test
    void whoWatchesManyHasLessInHandThanWhoCounselsAFew() {
        // When
        var loads = CaseLoad.of(
                List.of(
                        new InPhase(ONE, "Miriam", CasePhase.MONITORING, 5, 0),
                        new InPhase(ONE, "Miriam", CasePhase.RUHEND, 1, 0),
                        new InPhase(OTHER, "Jonas", CasePhase.ERSTBERATUNG, 3, 0)),
                Map.of());

        // Then
        assertThat(loads).extracting(CaseLoad::name).containsExactly("Miriam", "Jonas");
        assertThat(loads.getFirst().weighted()).isEqualTo(2.75);
        assertThat(loads.getFirst().openCases()).isEqualTo(6);
    }

    @Test
    void whatIsOverWeighsNothing() {
        var load = CaseLoad.of(List.of(new InPhase(ONE, "Miriam", CasePhase.ABGESCHLOSSEN, 40, 0)), Map.of());
        assertThat(load).singleElement().satisfies(only -> {
            assertThat(only.openCases()).isZero();
            assertThat(only.weighted()).isZero();
        });
    }

    @Test
    void aSmallerShareOfAPostMakesTheSameCasesMore() {
        // When
        var loads = CaseLoad.of(
                List.of(
                        new InPhase(ONE, "Miriam", CasePhase.ERSTBERATUNG, 4, 0),
                        new InPhase(OTHER, "Jonas", CasePhase.ERSTBERATUNG, 3, 0)),
                Map.of(OTHER, 50));

        // Then
        assertThat(loads).extracting(CaseLoad::name).containsExactly("Miriam", "Jonas");
        assertThat(loads).extracting(CaseLoad::perPost).containsExactly(4.0, 6.0);
    }

    @Test
    void anUrgentNeedWeighsMore() {
        var load = CaseLoad.of(List.of(new InPhase(ONE, "Miriam", CasePhase.ASSESSMENT, 4, 2)), Map.of());
        assertThat(load).extracting(CaseLoad::weighted).containsExactly(4.5);
    }

    @Test
    void theTeamIsListedByNameAndNotByLoad() {
        var team = TeamLoad.of(
                List.of(
                        new InPhase(ONE, "Miriam", CasePhase.ASSESSMENT, 1, 0),
                        new InPhase(OTHER, "Jonas", CasePhase.MONITORING, 40, 0)),
                Map.of(),
                Map.of());
        assertThat(team).extracting(TeamLoad::name).containsExactly("Jonas", "Miriam");
    }
}
