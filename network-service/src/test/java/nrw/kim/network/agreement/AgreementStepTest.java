package nrw.kim.network.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nrw.kim.events.code.AgreementState;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class AgreementStepTest {
    private static final Pattern ARROW = Pattern.compile("^ *([A-Z]+) --> ([A-Z]+)", Pattern.MULTILINE);

    @Test
    void theDiagramShowsJustTheseSteps() throws IOException {
        var drawn = ARROW.matcher(Files.readString(Path.of("../docs/domain/agreement.md")))
                .results()
                .map(arrow -> arrow.group(1) + " " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        var allowed = Arrays.stream(AgreementState.values())
                .flatMap(from -> AgreementStep.after(from).stream().map(to -> from + " " + to))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(allowed);
    }

    @Test
    void everyOtherStepIsRefused() {
        for (var from : AgreementState.values()) {
            for (var to : AgreementState.values()) {
                if (from == to || AgreementStep.after(from).contains(to)) {
                    AgreementStep.require(from, to);
                } else {
                    assertThatThrownBy(() -> AgreementStep.require(from, to)).isInstanceOf(Problem.class);
                }
            }
        }
    }
}
