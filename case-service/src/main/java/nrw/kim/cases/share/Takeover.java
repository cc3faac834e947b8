package nrw.kim.cases.share;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.kim.cases.area.MunicipalArea;
import nrw.kim.cases.share.TakeoverLine.Obstacle;
import nrw.kim.events.Ags;
import nrw.kim.events.RegionalKeys;

/**
 * Proposal of the areas' shares: what a Kommune gets goes to those who have it today, in proportion to what they have. Who has
 * a Kommune is decided by nobody but a human, so nobody is added and nobody removed; areas of Kommunen that were not counted
 * stay as they are.
 */
final class Takeover {
    private static final int FULL = 100;

    private Takeover() {}

    /** @param shares percent of a full post by colleague, over areas of every kind */
    static List<TakeoverLine> of(List<ShareRow> rows, List<MunicipalArea> areas, Map<String, Integer> shares) {
        var held = areas.stream().collect(groupingBy(MunicipalArea::ags));
        var lines = rows.stream()
                .flatMap(row -> lines(row, held.getOrDefault(row.ags(), List.of())))
                .toList();
        var grows = lines.stream()
                .filter(line -> line.area() != null)
                .collect(groupingBy(TakeoverLine::colleague, summingInt(line -> line.after() - line.before())));
        return lines.stream()
                .map(line -> isTooMuch(line, grows, shares) ? line.with(Obstacle.OVER_FULL_POST) : line)
                .toList();
    }

    private static Stream<TakeoverLine> lines(ShareRow row, List<MunicipalArea> held) {
        var kommune = RegionalKeys.nameOf(new Ags(row.ags())).orElse(row.ags());
        if (held.isEmpty()) {
            return row.hundredths() == 0
                    ? Stream.empty()
                    : Stream.of(new TakeoverLine(
                            row.ags(),
                            kommune,
                            null,
                            null,
                            null,
                            null,
                            0,
                            row.hundredths(),
                            Obstacle.NOBODY_RESPONSIBLE));
        }
        var parts = LargestRemainder.split(
                row.hundredths(), held.stream().map(MunicipalArea::share).toList());
        return IntStream.range(0, parts.length).mapToObj(at -> line(kommune, held.get(at), parts[at]));
    }

    private static TakeoverLine line(String kommune, MunicipalArea area, int after) {
        return new TakeoverLine(
                area.ags(),
                kommune,
                area.id(),
                area.version(),
                area.sub(),
                area.name(),
                area.share(),
                after,
                after == 0 ? Obstacle.NOTHING_LEFT : null);
    }

    private static boolean isTooMuch(TakeoverLine line, Map<String, Integer> grows, Map<String, Integer> shares) {
        return line.canBeApplied()
                && line.after() > line.before()
                && shares.getOrDefault(line.colleague(), 0) + grows.get(line.colleague()) > FULL;
    }
}
