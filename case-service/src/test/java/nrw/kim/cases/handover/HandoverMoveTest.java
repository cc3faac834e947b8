package nrw.kim.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandoverMoveTest {
    private static final Pattern ARROW = Pattern.compile("^ {2}([A-Z]+) --> ([A-Z]+): ([a-z]+)$");

    @Test
    void theDiagramInTheDocumentationSaysWhatTheCodeDoes() throws IOException {
        var inCode = new TreeSet<String>();
        for (var move : HandoverMove.values()) {
            move.ways().forEach((from, to) -> inCode.add(from + " --> " + to + ": " + move.word()));
        }
        assertThat(diagram()).isNotEmpty().isEqualTo(inCode);
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("forbidden")
    void whatTheDiagramDoesNotShowIsRefused(HandoverStatus from, HandoverMove move) {
        assertThatThrownBy(() -> move.from(from)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(409);
            assertThat(problem.slug()).isEqualTo("state-transition-refused");
            assertThat(problem.extensions()).containsEntry("from", from.name()).containsEntry("action", move.word());
        });
    }

    /** Every state with every action that the documentation does not draw. */
    static Stream<Arguments> forbidden() throws IOException {
        var allowed = diagram();
        return Arrays.stream(HandoverStatus.values()).flatMap(from -> Arrays.stream(HandoverMove.values())
                .filter(move -> allowed.stream()
                        .noneMatch(line -> line.startsWith(from + " ") && line.endsWith(": " + move.word())))
                .map(move -> Arguments.of(from, move)));
    }

    static TreeSet<String> diagram() throws IOException {
        var page = Files.readString(Path.of("../docs/domain/case.md"));
        var lines = new TreeSet<String>();
        page.substring(page.indexOf("## Handover"))
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .map(ARROW::matcher)
                .filter(line -> line.matches())
                .forEach(line -> lines.add(line.group(1) + " --> " + line.group(2) + ": " + line.group(3)));
        return lines;
    }
}
