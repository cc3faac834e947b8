package nrw.kim.cases.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nrw.kim.events.code.DisclosureStatus;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class DisclosureStepTest {
    private static final Pattern ARROW = Pattern.compile("^ *([A-Z]+) --> ([A-Z]+)", Pattern.MULTILINE);

    @Test
    void theDiagramShowsJustTheseSteps() throws IOException {
        var drawn = ARROW.matcher(Files.readString(Path.of("../docs/domain/rights.md")))
                .results()
                .map(arrow -> arrow.group(1) + " " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        var allowed = Arrays.stream(DisclosureStatus.values())
                .flatMap(from -> DisclosureStep.after(from).stream().map(to -> from + " " + to))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(allowed);
    }

    @Test
    void everyOtherStepIsRefused() {
        for (var from : DisclosureStatus.values()) {
            for (var to : DisclosureStatus.values()) {
                if (DisclosureStep.after(from).contains(to)) {
                    DisclosureStep.require(from, to);
                } else {
                    assertThatThrownBy(() -> DisclosureStep.require(from, to)).isInstanceOf(Problem.class);
                }
            }
        }
    }
}
