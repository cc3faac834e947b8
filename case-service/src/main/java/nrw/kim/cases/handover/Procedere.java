package nrw.kim.cases.handover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nrw.kim.cases.handover.HandoverRequest.ChecklistAnswer;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Übergabeprocedere (B2-34): what must hold before a case is offered to a body. A KI may write its own list; the points
 * that the server sees for itself are not asked.
 *
 * @param points in their order
 */
record Procedere(List<Point> points) {
    private static final Procedere DEFAULT = load();

    /** A point of the checklist. */
    @Schema(name = "ProcederePoint")
    public record Point(String code, String label, boolean mandatory, boolean automatic) {}

    /** What is kept of a point with the handover. */
    record Answered(Point point, boolean held, String note) {}

    /** The default of the house. */
    static Procedere standard() {
        return DEFAULT;
    }

    /** True if the server finds out by itself whether the point holds. */
    static boolean isAutomatic(String code) {
        return Automatic.names().contains(code);
    }

    /**
     * Answers every point.
     *
     * @throws Problem 422 {@code procedere-incomplete} naming the mandatory points that do not hold
     */
    List<Answered> answer(HandoverRequest request) {
        var said = request.checklist() == null
                ? Map.<String, ChecklistAnswer>of()
                : request.checklist().stream()
                        .collect(Collectors.toMap(ChecklistAnswer::code, Function.identity(), (a, b) -> b));
        var answers = points.stream().map(point -> answer(point, request, said)).toList();
        var missing = answers.stream()
                .filter(answer -> answer.point().mandatory() && !answer.held())
                .map(answer -> new Violation(
                        "/checklist/" + answer.point().code(),
                        "Missing",
                        answer.point().label()))
                .toArray(Violation[]::new);
        if (missing.length > 0) {
            throw Problem.rule("procedere-incomplete", missing);
        }
        return answers;
    }

    private static Answered answer(Point point, HandoverRequest request, Map<String, ChecklistAnswer> said) {
        if (point.automatic()) {
            return new Answered(point, Automatic.valueOf(point.code()).holds(request), null);
        }
        var answer = said.get(point.code());
        return answer == null ? new Answered(point, false, null) : new Answered(point, answer.held(), answer.note());
    }

    /** Points whose answer the request itself gives. */
    private enum Automatic {
        CONSENT_PRESENT {
            @Override
            boolean holds(HandoverRequest request) {
                return request.consentId() != null;
            }
        },
        EXTRACT_CHOSEN {
            @Override
            boolean holds(HandoverRequest request) {
                return !request.domains().isEmpty();
            }
        },
        DATE_SET {
            @Override
            boolean holds(HandoverRequest request) {
                return request.followUpOn() != null;
            }
        };

        abstract boolean holds(HandoverRequest request);

        static List<String> names() {
            return List.of(CONSENT_PRESENT.name(), EXTRACT_CHOSEN.name(), DATE_SET.name());
        }
    }

    private static Procedere load() {
        try (var in = new BufferedReader(new InputStreamReader(
                Procedere.class.getResourceAsStream("/handover/procedere.csv"), StandardCharsets.UTF_8))) {
            return new Procedere(in.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";"))
                    .map(cells -> new Point(cells[0], cells[1], Boolean.parseBoolean(cells[2]), isAutomatic(cells[0])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
