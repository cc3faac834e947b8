package nrw.kim.cases.referral;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nrw.kim.cases.casefile.CaseLoad;
import nrw.kim.cases.referral.AssignmentProposal.Candidate;

/**
 * In which order those are named who have the place (B2-38, B2-54): first who speaks a language of the person, then who has the
 * least in hand for the post. Who has the least of all is always among those named, so that no language hides a fair share.
 *
 * <p>A language counts where one is needed: where Sprachmittlung is asked for, or German is not among the person's languages.
 */
final class CandidateOrder {
    private static final int SHOWN = 3;
    private static final String GERMAN = "de";

    private CandidateOrder() {}

    /** Languages by which somebody is named first. */
    static List<String> needed(List<String> languages, boolean interpreterNeeded) {
        return languages.contains(GERMAN) && !interpreterNeeded
                ? List.of()
                : languages.stream().filter(one -> !one.equals(GERMAN)).toList();
    }

    /**
     * Those who are named.
     *
     * @param loads the least first
     * @param spoken languages by case manager
     */
    static List<Candidate> of(List<CaseLoad> loads, List<String> needed, Map<String, List<String>> spoken) {
        var all = loads.stream()
                .map(load -> Candidate.of(
                        load, common(needed, spoken.get(load.responsible().toString()))))
                .toList();
        // Sorting is stable: among those who speak, and among those who do not, the load decides.
        var named = all.stream()
                .sorted(comparing(candidate -> candidate.speaks().isEmpty()))
                .limit(SHOWN)
                .toList();
        return all.isEmpty() || named.contains(all.getFirst())
                ? named
                : Stream.concat(named.stream().limit(SHOWN - 1L), Stream.of(all.getFirst()))
                        .toList();
    }

    private static List<String> common(List<String> needed, List<String> spoken) {
        return spoken == null
                ? List.of()
                : needed.stream().filter(spoken::contains).toList();
    }
}
