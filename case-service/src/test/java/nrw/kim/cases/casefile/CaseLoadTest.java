package nrw.kim.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        var loads = CaseLoad.of(List.of(
                new InPhase(ONE, "Miriam", CasePhase.MONITORING, 5),
                new InPhase(ONE, "Miriam", CasePhase.RUHEND, 1),
                new InPhase(OTHER, "Jonas", CasePhase.ERSTBERATUNG, 3)));

        // Then
        assertThat(loads).extracting(CaseLoad::name).containsExactly("Miriam", "Jonas");
        assertThat(loads.getFirst().weighted()).isEqualTo(2.75);
        assertThat(loads.getFirst().openCases()).isEqualTo(6);
    }

    @Test
    void whatIsOverWeighsNothing() {
        var load = CaseLoad.of(List.of(new InPhase(ONE, "Miriam", CasePhase.ABGESCHLOSSEN, 40)));
        assertThat(load).singleElement().satisfies(only -> {
            assertThat(only.openCases()).isZero();
            assertThat(only.weighted()).isZero();
        });
    }
}
