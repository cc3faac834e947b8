package nrw.kim.cases.targetgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nrw.kim.events.code.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SituationConditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Pattern NAMED = Pattern.compile(":(situation\\w+)");

    @ParameterizedTest
    @EnumSource
    void noCaseIsPassedHoweverManyAreInTheSituation(Situation situation) {
        var condition = SituationConditions.of(situation, List.of("05166012"), TODAY);

        assertThat(condition.parameters().values())
                .flatMap(value -> value instanceof Collection<?> many ? List.copyOf(many) : List.of(value))
                .doesNotHaveAnyElementsOfTypes(UUID.class)
                .hasSizeLessThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterIsAskedForAndGiven(Situation situation) {
        var condition = SituationConditions.of(situation, List.of("05166012"), TODAY);

        var asked = NAMED.matcher(condition.text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(condition.parameters()).containsOnlyKeys(asked);
    }

    @ParameterizedTest
    @EnumSource
    void onlyOpenCasesAreInASituation(Situation situation) {
        assertThat(SituationConditions.of(situation, List.of(), TODAY).text()).startsWith("phase not in ");
    }
}
