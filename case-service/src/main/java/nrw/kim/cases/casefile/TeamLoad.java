package nrw.kim.cases.casefile;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nrw.kim.events.code.CasePhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Open cases of one case manager, as who coordinates sees them.
 *
 * @param urgentCases those whose latest assessment names a need of high priority
 * @param weighted weighted as in {@link CaseLoad}
 * @param share percent of a full post; null if none is entered
 * @param perPost the weighted cases for a full post
 * @param phases open cases by phase
 * @param awayUntil last day of today's absence
 */
@Schema(name = "TeamLoad")
public record TeamLoad(
        String colleague,
        String name,
        long openCases,
        long urgentCases,
        double weighted,
        @Nullable Integer share,
        double perPost,
        Map<CasePhase, Long> phases,
        @Nullable LocalDate awayUntil) {

    static List<TeamLoad> of(List<CaseLoad.InPhase> counted, Map<String, Integer> shares, Map<String, LocalDate> away) {
        return counted.stream().collect(groupingBy(CaseLoad.InPhase::responsible)).values().stream()
                .map(ofOne -> of(ofOne, shares.get(ofOne.getFirst().responsible()), away))
                .sorted(Comparator.comparing(TeamLoad::name).thenComparing(TeamLoad::colleague))
                .toList();
    }

    private static TeamLoad of(List<CaseLoad.InPhase> ofOne, Integer share, Map<String, LocalDate> away) {
        var first = ofOne.getFirst();
        var weighted = ofOne.stream().mapToDouble(CaseLoad.InPhase::weighted).sum();
        var phases = new EnumMap<CasePhase, Long>(CasePhase.class);
        ofOne.forEach(part -> phases.put(part.phase(), part.cases()));
        return new TeamLoad(
                first.responsible(),
                first.name(),
                ofOne.stream().mapToLong(CaseLoad.InPhase::cases).sum(),
                ofOne.stream().mapToLong(CaseLoad.InPhase::urgent).sum(),
                weighted,
                share,
                CaseLoad.forFullPost(weighted, share),
                phases,
                away.get(first.responsible()));
    }
}
