package nrw.kim.cases.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static nrw.kim.events.code.CasePhase.ABGEBROCHEN;
import static nrw.kim.events.code.CasePhase.ABGESCHLOSSEN;
import static nrw.kim.events.code.CasePhase.RUHEND;
import static nrw.kim.events.code.CasePhase.VERWIESEN;
import static nrw.kim.events.code.CasePhase.WIEDERAUFGENOMMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.kim.events.code.CasePhase;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of phases against the diagram in docs/domain/case.md: what it shows is allowed, all else is refused. */
class RegelkreisDiagramTest {
    private static final Pattern ARROW = Pattern.compile("(?m)^ {2}([A-Z_]+) --> ([A-Z_]+)$");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-16T10:00:00Z");
    private static final Set<CasePhase> SIDE = EnumSet.of(RUHEND, ABGEBROCHEN, VERWIESEN, WIEDERAUFGENOMMEN);

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("drawn")
    void whatTheDiagramShowsIsAllowed(CasePhase from, CasePhase to) {
        var file = aCaseIn(from);
        assertThat(file.moveTo(to, "Grund", NOW)).isEqualTo(from);
        assertThat(file.phase()).isEqualTo(to);
        assertThat(file.closedAt()).isEqualTo(Regelkreis.ended(to) ? NOW : null);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("forbidden")
    void allElseIsRefusedAndSaysWhatIsAllowed(CasePhase from, CasePhase to) {
        var file = aCaseIn(from);
        assertThatThrownBy(() -> file.moveTo(to, "Grund", NOW)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(409);
            assertThat(problem.slug()).isEqualTo("state-transition-refused");
            assertThat(problem.extensions())
                    .containsEntry("from", from.name())
                    .containsEntry("action", "to " + to)
                    .containsEntry("allowed", Regelkreis.after(from));
        });
        assertThat(file.phase()).isEqualTo(from);
    }

    @Test
    void theDiagramNamesEveryPhaseOfTheMainCircle() {
        var named = EnumSet.noneOf(CasePhase.class);
        drawnCircle().forEach((from, targets) -> {
            named.add(from);
            named.addAll(targets);
        });
        assertThat(named)
                .containsAll(EnumSet.complementOf(
                        EnumSet.of(RUHEND, VERWIESEN, ABGEBROCHEN, WIEDERAUFGENOMMEN, ABGESCHLOSSEN)));
    }

    @Test
    void theSideStatesAreThoseTheTextBelowTheDiagramTells() {
        assertThat(Regelkreis.after(RUHEND)).isEqualTo(EnumSet.of(WIEDERAUFGENOMMEN, ABGEBROCHEN));
        assertThat(Regelkreis.after(VERWIESEN)).isEqualTo(EnumSet.of(WIEDERAUFGENOMMEN));
        for (var phase : drawnCircle().keySet()) {
            // who is about to close closes, or goes back to look again
            if (phase != CasePhase.ABSCHLUSS) {
                assertThat(Regelkreis.after(phase)).contains(RUHEND, ABGEBROCHEN);
            }
        }
    }

    static Stream<Arguments> drawn() {
        return drawnCircle().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(to -> Arguments.of(entry.getKey(), to)));
    }

    static Stream<Arguments> forbidden() {
        var drawn = drawnCircle();
        return Arrays.stream(CasePhase.values()).flatMap(from -> Arrays.stream(CasePhase.values())
                .filter(to -> !isDrawn(drawn, from, to) && !isSide(from, to))
                .map(to -> Arguments.of(from, to)));
    }

    private static boolean isDrawn(Map<CasePhase, Set<CasePhase>> drawn, CasePhase from, CasePhase to) {
        return drawn.getOrDefault(from, Set.of()).contains(to);
    }

    /** The diagram leaves the side states to the text below it. */
    private static boolean isSide(CasePhase from, CasePhase to) {
        return (SIDE.contains(from) || SIDE.contains(to))
                && Regelkreis.after(from).contains(to);
    }

    private static Map<CasePhase, Set<CasePhase>> drawnCircle() {
        return ARROW.matcher(chapter())
                .results()
                .collect(groupingBy(
                        arrow -> CasePhase.valueOf(arrow.group(1)),
                        mapping(
                                arrow -> CasePhase.valueOf(arrow.group(2)),
                                toCollection(() -> EnumSet.noneOf(CasePhase.class)))));
    }

    private static String chapter() {
        try {
            var page = Files.readString(Path.of("../docs/domain/case.md"));
            var from = page.indexOf("## Case (Fall) along the Regelkreis");
            return page.substring(from, page.indexOf("\n## ", from + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case aCaseIn(CasePhase phase) {
        var file = new Case();
        try {
            Field field = Case.class.getDeclaredField("phase");
            field.setAccessible(true);
            field.set(file, phase);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        assertThat(file.phase()).isEqualTo(phase);
        return file;
    }
}
