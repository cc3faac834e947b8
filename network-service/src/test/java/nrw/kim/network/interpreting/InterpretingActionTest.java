package nrw.kim.network.interpreting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nrw.kim.events.code.InterpretingStatus;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The state machine is the one that is drawn. */
class InterpretingActionTest {
    private static final Pattern ARROW = Pattern.compile("(?m)^ {4}([A-Z_]+) --> [A-Z_]+: ([a-z-]+)");
    private static final Map<String, Set<String>> DRAWN = drawn();

    @ParameterizedTest
    @EnumSource
    void everyStateAllowsWhatTheDiagramShowsAndRefusesTheRest(InterpretingStatus status) {
        var allowed = DRAWN.getOrDefault(status.name(), Set.of());
        assertThat(InterpretingAction.allowedIn(status)).containsExactlyInAnyOrderElementsOf(allowed);

        Arrays.stream(InterpretingAction.values())
                .filter(action -> !allowed.contains(action.code()))
                .forEach(action -> assertThatThrownBy(() -> action.requireIn(status))
                        .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                                .isEqualTo(409)));
    }

    @Test
    void theDiagramKnowsNoOtherStates() {
        assertThat(DRAWN.keySet())
                .isSubsetOf(Arrays.stream(InterpretingStatus.values())
                        .map(Enum::name)
                        .toList())
                .hasSize(4);
    }

    private static Map<String, Set<String>> drawn() {
        try {
            var page = Files.readString(Path.of("../docs/domain/interpreting.md"));
            return ARROW.matcher(page)
                    .results()
                    .collect(groupingBy(arrow -> arrow.group(1), mapping(arrow -> arrow.group(2), toSet())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
