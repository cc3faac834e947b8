package nrw.kim.cases.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.events.code.TransitionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2008-11-21,true",
        "2009-11-21,true",
        "2009-11-22,false",
        "2008-08-21,true",
        "2008-08-20,false",
        "1990-01-01,false"
    })
    void comingOfAgeIsSeenFromTwelveMonthsBeforeToThreeAfter(LocalDate born, boolean expected) {
        var found = TransitionRules.expected(facts(born, ResidenceStatus.UNBEKANNT, null, null, Map.of()), TODAY);
        assertThat(found.stream().anyMatch(t -> t.kind() == TransitionKind.VOLLJAEHRIGKEIT))
                .isEqualTo(expected);
    }

    @Test
    void whoIsBornOnALeapDayComesOfAgeOnTheLastOfFebruary() {
        var found = TransitionRules.expected(
                facts(LocalDate.of(2008, 2, 29), ResidenceStatus.UNBEKANNT, null, null, Map.of()),
                LocalDate.of(2026, 1, 10));
        assertThat(found).extracting(Transition::expectedOn).containsExactly(LocalDate.of(2026, 2, 28));
    }

    @Test
    void recognitionEndsAsylblgWithTheMonth() {
        var found = TransitionRules.expected(
                facts(LONG_AGO, ResidenceStatus.AE_25_2, LocalDate.of(2026, 11, 10), Rechtskreis.ASYLBLG, Map.of()),
                TODAY);
        assertThat(found)
                .containsExactly(new Transition(
                        TransitionKind.RECHTSKREISWECHSEL,
                        LocalDate.of(2026, 12, 1),
                        Transition.Cause.RESIDENCE_TITLE));
    }

    @ParameterizedTest
    @EnumSource(
            value = ResidenceStatus.class,
            names = {"GESTATTUNG", "DULDUNG_60A", "DULDUNG_60B", "AE_25_5", "UNBEKANNT"})
    void whoStaysEntitledUnderAsylblgHasNoTransition(ResidenceStatus status) {
        assertThat(TransitionRules.expected(facts(LONG_AGO, status, TODAY, Rechtskreis.ASYLBLG, Map.of()), TODAY))
                .isEmpty();
    }

    @Test
    void whoReceivesSgbIiAlreadyHasNoTransition() {
        assertThat(TransitionRules.expected(
                        facts(LONG_AGO, ResidenceStatus.AE_25_2, TODAY, Rechtskreis.SGB_II, Map.of()), TODAY))
                .isEmpty();
    }

    @Test
    void aDayThatSomebodyKnowsGoesBeforeTheComputedOne() {
        var day = LocalDate.of(2027, 1, 1);
        var found = TransitionRules.expected(
                facts(
                        LONG_AGO,
                        ResidenceStatus.AE_25_2,
                        TODAY,
                        Rechtskreis.ASYLBLG,
                        Map.of(TransitionKind.RECHTSKREISWECHSEL, day)),
                TODAY);
        assertThat(found)
                .containsExactly(new Transition(TransitionKind.RECHTSKREISWECHSEL, day, Transition.Cause.SAID));
    }

    @ParameterizedTest
    @EnumSource(TransitionKind.class)
    void everyKindHasAChecklistInBothLanguages(TransitionKind kind) {
        assertThat(Checklists.STANDARD.of(kind)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.de()).isNotBlank();
            assertThat(item.en()).isNotBlank().isNotEqualTo(item.de());
        });
        assertThat(Checklists.STANDARD.of(kind))
                .extracting(Checklists.Item::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void comingOfAgeWarnsTwelveSixAndThreeMonthsAhead() {
        assertThat(Checklists.STANDARD.of(TransitionKind.VOLLJAEHRIGKEIT))
                .extracting(Checklists.Item::monthsBefore)
                .contains(12, 6, 3);
    }

    private static TransitionRules.Facts facts(
            LocalDate born,
            ResidenceStatus status,
            LocalDate since,
            Rechtskreis rechtskreis,
            Map<TransitionKind, LocalDate> said) {
        return new TransitionRules.Facts(born, status, since, rechtskreis, TODAY.minusYears(1), said);
    }
}
