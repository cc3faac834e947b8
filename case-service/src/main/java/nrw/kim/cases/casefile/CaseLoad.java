package nrw.kim.cases.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nrw.kim.events.code.CasePhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much a case manager has in hand.
 *
 * @param openCases cases that are not over
 * @param weighted the same, weighted by what a phase takes: a case in counselling 1, one in monitoring 0.5, a dormant one 0.25
 */
@Schema(name = "CaseLoad")
public record CaseLoad(UUID responsible, String name, long openCases, double weighted) {
    private static final Comparator<CaseLoad> LEAST_FIRST = Comparator.comparingDouble(CaseLoad::weighted)
            .thenComparing(CaseLoad::openCases)
            .thenComparing(load -> load.responsible().toString());

    /** Cases of one case manager in one phase. */
    record InPhase(String responsible, String name, CasePhase phase, long cases) {}

    /** Loads, the least first. */
    static List<CaseLoad> of(List<InPhase> counted) {
        Map<String, List<InPhase>> byManager = counted.stream().collect(Collectors.groupingBy(InPhase::responsible));
        return byManager.values().stream()
                .map(CaseLoad::sum)
                .sorted(LEAST_FIRST)
                .toList();
    }

    private static CaseLoad sum(List<InPhase> ofOne) {
        var first = ofOne.getFirst();
        return new CaseLoad(
                UUID.fromString(first.responsible()),
                first.name(),
                ofOne.stream()
                        .filter(part -> !Regelkreis.ended(part.phase()))
                        .mapToLong(InPhase::cases)
                        .sum(),
                ofOne.stream()
                        .mapToDouble(part -> part.cases() * weight(part.phase()))
                        .sum());
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
