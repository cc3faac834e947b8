package nrw.kim.cases.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.area.MunicipalArea;
import nrw.kim.cases.share.TakeoverLine.Obstacle;
import org.junit.jupiter.api.Test;

class TakeoverTest {
    private static final String MOERS = "05170024";
    private static final String ALPEN = "05170004";

    private static MunicipalArea area(String who, String ags, int share) {
        return new MunicipalArea(UUID.randomUUID(), 3, who, who, ags, share);
    }

    private static ShareRow row(String ags, int hundredths) {
        return new ShareRow(ags, 100, hundredths);
    }

    @Test
    void whatAKommuneGetsGoesToThoseWhoHaveItInProportion() {
        var lines = Takeover.of(
                List.of(row(MOERS, 90)),
                List.of(area("miriam", MOERS, 40), area("nele", MOERS, 20)),
                Map.of("miriam", 40, "nele", 20));

        assertThat(lines)
                .extracting(
                        TakeoverLine::municipality,
                        TakeoverLine::name,
                        TakeoverLine::before,
                        TakeoverLine::after,
                        TakeoverLine::obstacle)
                .containsExactly(tuple("Moers", "miriam", 40, 60, null), tuple("Moers", "nele", 20, 30, null));
    }

    @Test
    void aKommuneThatNobodyHasIsNamedAndGivenToNobody() {
        var lines = Takeover.of(List.of(row(ALPEN, 25), row(MOERS, 0)), List.of(), Map.of());

        assertThat(lines)
                .extracting(TakeoverLine::ags, TakeoverLine::area, TakeoverLine::after, TakeoverLine::obstacle)
                .containsExactly(tuple(ALPEN, null, 25, Obstacle.NOBODY_RESPONSIBLE));
    }

    @Test
    void nobodyGetsMoreThanAFullPostOverAllAreas() {
        var lines = Takeover.of(List.of(row(MOERS, 80)), List.of(area("miriam", MOERS, 50)), Map.of("miriam", 80));

        assertThat(lines).extracting(TakeoverLine::obstacle).containsExactly(Obstacle.OVER_FULL_POST);
    }

    @Test
    void aShareMayGrowByWhatAnotherOfTheSamePersonGives() {
        var lines = Takeover.of(
                List.of(row(ALPEN, 30), row(MOERS, 70)),
                List.of(area("miriam", ALPEN, 60), area("miriam", MOERS, 40)),
                Map.of("miriam", 100));

        assertThat(lines).allMatch(TakeoverLine::canBeApplied);
    }

    @Test
    void noZustaendigkeitIsRemovedByACalculation() {
        var lines = Takeover.of(List.of(row(MOERS, 0)), List.of(area("miriam", MOERS, 40)), Map.of("miriam", 40));

        assertThat(lines).extracting(TakeoverLine::obstacle).containsExactly(Obstacle.NOTHING_LEFT);
    }

    @Test
    void areasOfKommunenThatWereNotCountedStay() {
        var lines = Takeover.of(
                List.of(row(MOERS, 50)),
                List.of(area("miriam", ALPEN, 40), area("nele", MOERS, 50)),
                Map.of("miriam", 40, "nele", 50));

        assertThat(lines)
                .extracting(TakeoverLine::name, TakeoverLine::canBeApplied)
                .containsExactly(tuple("nele", false));
    }
}
