package nrw.kim.cases.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nrw.kim.events.code.CasePhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much a case manager has in hand.
 *
 * @param openCases cases that are not over
 * @param weighted the same, weighted by what a phase takes: a case in counselling 1, one in monitoring 0.5, a dormant one 0.25; a need of high priority adds a
 *     quarter
 * @param share percent of a full post; null if none is entered
 * @param perPost the weighted cases for a full post; without a share it counts as one
 */
@Schema(name = "CaseLoad")
public record CaseLoad(
        UUID responsible,
        String name,
        long openCases,
        double weighted,
        @Nullable Integer share,
        double perPost) {
    private static final Comparator<CaseLoad> LEAST_FIRST = Comparator.comparingDouble(CaseLoad::perPost)
            .thenComparing(CaseLoad::openCases)
            .thenComparing(load -> load.responsible().toString());

    private static final double URGENT = 0.25;

    /**
     * Cases of one case manager in one phase.
     *
     * @param urgent those of them whose latest assessment names a need of high priority
     */
    record InPhase(String responsible, String name, CasePhase phase, long cases, long urgent) {
        double weighted() {
            return (cases + urgent * URGENT) * weight(phase);
        }
    }

    /** Loads, the least first. */
    static List<CaseLoad> of(List<InPhase> counted, Map<String, Integer> shares) {
        Map<String, List<InPhase>> byManager = counted.stream().collect(Collectors.groupingBy(InPhase::responsible));
        return byManager.values().stream()
                .map(ofOne -> sum(ofOne, shares.get(ofOne.getFirst().responsible())))
                .sorted(LEAST_FIRST)
                .toList();
    }

    private static CaseLoad sum(List<InPhase> ofOne, Integer share) {
        var first = ofOne.getFirst();
        var weighted = ofOne.stream().mapToDouble(InPhase::weighted).sum();
        return new CaseLoad(
                UUID.fromString(first.responsible()),
                first.name(),
                ofOne.stream()
                        .filter(part -> !Regelkreis.ended(part.phase()))
                        .mapToLong(InPhase::cases)
                        .sum(),
                weighted,
                share,
                forFullPost(weighted, share));
    }

    static double forFullPost(double weighted, Integer share) {
        return share == null ? weighted : Math.round(weighted * 10_000 / share) / 100.0;
    }

    private static double weight(CasePhase phase) {
        return switch (phase) {
            case ZUGANG,
                    ERSTBERATUNG,
                    ASSESSMENT,
                    ZIELVEREINBARUNG,
                    HILFEPLANUNG,
                    LEISTUNGSSTEUERUNG,
                    RE_ASSESSMENT,
                    WIEDERAUFGENOMMEN -> 1;
            case MONITORING, ABSCHLUSS -> 0.5;
            case RUHEND, VERWIESEN -> 0.25;
            case ABGESCHLOSSEN, ABGEBROCHEN -> 0;
        };
    }
}
