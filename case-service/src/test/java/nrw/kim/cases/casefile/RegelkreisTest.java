package nrw.kim.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import nrw.kim.events.code.CasePhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegelkreisTest {

    @ParameterizedTest
    @EnumSource(CasePhase.class)
    void everyPhaseCanBeReachedFromTheBeginning(CasePhase phase) {
        var reached = EnumSet.of(CasePhase.ZUGANG);
        int before;
        do {
            before = reached.size();
            for (var known : EnumSet.copyOf(reached)) {
                reached.addAll(Regelkreis.after(known));
            }
        } while (reached.size() > before);
        // closing is an act of its own, not a change of phase
        reached.add(CasePhase.ABGESCHLOSSEN);
        assertThat(reached).contains(phase);
    }

    @ParameterizedTest
    @EnumSource(CasePhase.class)
    void noPhaseLeadsToItselfOrBackToTheBeginningOrToTheEnd(CasePhase phase) {
        assertThat(Regelkreis.after(phase)).doesNotContain(phase, CasePhase.ZUGANG, CasePhase.ABGESCHLOSSEN);
    }

    @Test
    void whatHasEndedIsLeftOnlyByReopening() {
        for (var phase : CasePhase.values()) {
            if (Regelkreis.ended(phase)) {
                assertThat(Regelkreis.after(phase)).isEmpty();
            }
        }
    }
}
