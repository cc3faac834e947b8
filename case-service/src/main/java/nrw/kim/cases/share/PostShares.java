package nrw.kim.cases.share;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/**
 * Stellenanteile "anhand der Anzahl der gemeldeten ausländischen Personen in der jeweiligen Kommune" (Handlungskonzept Kreis
 * Wesel, B2-07): all posts × persons of the Kommune / persons of all, rounded by {@link LargestRemainder} to steps. Two
 * Kommunen with equal remainders: the one with more persons first, then the smaller key.
 */
final class PostShares {
    private PostShares() {}

    /** @throws Problem 422 if the figures cannot be shared out by */
    static List<ShareRow> of(KiKey ki, ShareCalculationRequest request, LocalDate today) {
        require(ki, request, today);
        var figures =
                request.figures().stream().sorted(comparing(ShareFigure::ags)).toList();
        var step = request.step().hundredths();
        var parts = LargestRemainder.split(
                request.hundredths() / step,
                figures.stream().map(ShareFigure::persons).toList());
        return IntStream.range(0, parts.length)
                .mapToObj(at ->
                        new ShareRow(figures.get(at).ags(), figures.get(at).persons(), parts[at] * step))
                .toList();
    }

    private static void require(KiKey ki, ShareCalculationRequest request, LocalDate today) {
        if (request.keyDate().isAfter(today)) {
            throw Problem.rule("share-key-date-to-come", new Violation("/keyDate", "DayToCome", null));
        }
        var wrong = wrongLines(ki, request.figures());
        if (!wrong.isEmpty()) {
            throw Problem.rule("share-figures-wrong", wrong.toArray(Violation[]::new));
        }
        if (request.figures().stream().noneMatch(figure -> figure.persons() > 0)) {
            throw Problem.rule("share-nobody-counted");
        }
        if (request.hundredths() % request.step().hundredths() != 0) {
            throw Problem.rule("share-posts-between-steps", new Violation("/posts", "NotInSteps", null));
        }
    }

    private static List<Violation> wrongLines(KiKey ki, List<ShareFigure> figures) {
        var times = figures.stream().collect(groupingBy(ShareFigure::ags, counting()));
        return IntStream.range(0, figures.size())
                .mapToObj(at -> fault(
                                ki,
                                figures.get(at).ags(),
                                times.get(figures.get(at).ags()))
                        .map(code -> new Violation("/figures/" + at + "/ags", code, null)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> fault(KiKey ki, String ags, long times) {
        var of = RegionalKeys.kiOf(new Ags(ags));
        if (of.isEmpty()) {
            return Optional.of("UnknownMunicipality");
        }
        if (!of.get().equals(ki)) {
            return Optional.of("OtherKi");
        }
        return times > 1 ? Optional.of("NamedTwice") : Optional.empty();
    }
}
