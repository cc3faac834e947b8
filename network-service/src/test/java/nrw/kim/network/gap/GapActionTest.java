package nrw.kim.network.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import nrw.kim.events.code.GapStatus;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GapActionTest {
    /** The diagram of docs/domain/gap.md, written out a second time. */
    private static final Map<GapStatus, Set<String>> DIAGRAM = Map.ofEntries(
            Map.entry(GapStatus.REPORTED, Set.of("triage")),
            Map.entry(GapStatus.TRIAGED, Set.of("recognise", "reject")),
            Map.entry(GapStatus.RECOGNISED, Set.of("bundle", "solve")),
            Map.entry(GapStatus.NOT_RECOGNISED, Set.of("reopen")),
            Map.entry(GapStatus.BUNDLED, Set.of("bundle", "submit")),
            Map.entry(GapStatus.SUBMITTED, Set.of("submit", "decide")),
            Map.entry(GapStatus.DECIDED, Set.of("solve", "escalate")),
            Map.entry(GapStatus.IN_PROGRESS, Set.of("solve", "escalate")),
            Map.entry(GapStatus.SOLVED, Set.of("reopen")),
            Map.entry(GapStatus.PARTLY_SOLVED, Set.of("escalate", "reopen")),
            Map.entry(GapStatus.NOT_SOLVABLE, Set.of("escalate", "reopen")),
            Map.entry(GapStatus.ESCALATED, Set.of("solve")),
            Map.entry(GapStatus.CLOSED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void everyStateAllowsWhatTheDiagramShowsAndRefusesTheRest(GapStatus status) {
        assertThat(GapAction.allowedIn(status)).containsExactlyInAnyOrderElementsOf(DIAGRAM.get(status));

        Arrays.stream(GapAction.values())
                .filter(action -> !DIAGRAM.get(status).contains(action.code()))
                .forEach(action -> assertThatThrownBy(() -> action.requireIn(status))
                        .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.extensions())
                                .containsEntry("from", status.name())
                                .containsEntry("action", action.code())));
    }

    @Test
    void theDiagramKnowsEveryStatus() {
        assertThat(DIAGRAM).containsOnlyKeys(GapStatus.values());
    }
}
