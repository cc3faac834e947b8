package nrw.kim.cases.referral;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nrw.kim.cases.casefile.CaseLoad;
import nrw.kim.cases.referral.AssignmentProposal.Candidate;
import org.junit.jupiter.api.Test;

class CandidateOrderTest {
    private static final List<String> ARABIC = List.of("ar");

    /** Those with this much in hand, the least first. */
    private static List<CaseLoad> loads(int... weighted) {
        return IntStream.of(weighted)
                .mapToObj(one -> new CaseLoad(id(one), "Nr. " + one, one, one, 100, one))
                .toList();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Map<String, List<String>> speak(int... numbers) {
        return IntStream.of(numbers).boxed().collect(toMap(one -> id(one).toString(), one -> List.of("ar", "tr")));
    }

    @Test
    void withoutALanguageInCommonTheLoadDecides() {
        assertThat(CandidateOrder.of(loads(1, 2, 3, 4), ARABIC, Map.of()))
                .extracting(Candidate::openCases)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void whoSpeaksTheLanguageComesFirstAndItIsNamed() {
        var named = CandidateOrder.of(loads(1, 2, 3), ARABIC, speak(2));

        assertThat(named).extracting(Candidate::openCases).containsExactly(2L, 1L, 3L);
        assertThat(named).extracting(Candidate::speaks).containsExactly(ARABIC, List.of(), List.of());
    }

    @Test
    void amongThoseWhoSpeakItTheLoadDecides() {
        assertThat(CandidateOrder.of(loads(1, 2, 3), ARABIC, speak(3, 2)))
                .extracting(Candidate::openCases)
                .containsExactly(2L, 3L, 1L);
    }

    @Test
    void whoHasTheLeastIsNamedHoweverManySpeakTheLanguage() {
        assertThat(CandidateOrder.of(loads(1, 2, 3, 4, 5), ARABIC, speak(2, 3, 4, 5)))
                .extracting(Candidate::openCases)
                .containsExactly(2L, 3L, 1L);
    }

    @Test
    void nobodyIsNobody() {
        assertThat(CandidateOrder.of(List.of(), ARABIC, speak(1))).isEmpty();
    }

    @Test
    void aLanguageCountsWhereOneIsNeeded() {
        assertThat(CandidateOrder.needed(List.of("ar", "de"), false)).isEmpty();
        assertThat(CandidateOrder.needed(List.of("ar", "de"), true)).containsExactly("ar");
        assertThat(CandidateOrder.needed(List.of("ar", "ku"), false)).containsExactly("ar", "ku");
        assertThat(CandidateOrder.needed(List.of(), true)).isEmpty();
    }
}
