package nrw.kim.cases.peeradvice;

import static nrw.kim.cases.peeradvice.ShownGroup.AGE;
import static nrw.kim.cases.peeradvice.ShownGroup.NATIONALITY;
import static nrw.kim.cases.peeradvice.ShownGroup.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nrw.kim.cases.person.Crowd;
import nrw.kim.cases.person.Groups;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.StatusGroup;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final Groups SHE = person(AgeGroup.A27_39, NationalityGroup.REFUGEE_COUNTRIES, StatusGroup.GEDULDET);

    @Test
    void whatTheAskerDoesNotShowIsNotShown() {
        assertThat(Shown.of(List.of(), SHE, crowd(100, 100, 100), 5).groups()).isEmpty();
    }

    @Test
    void aCombinationThatEnoughPersonsShareIsShown() {
        var shown = Shown.of(List.of(STATUS, AGE, NATIONALITY), SHE, crowd(5, 0, 0), 5);

        assertThat(shown.groups()).containsExactly(AGE, NATIONALITY, STATUS);
        assertThat(shown.leftOut()).isEmpty();
    }

    @Test
    void aRareCombinationLosesItsMostTellingGroupFirst() {
        assertThat(Shown.of(List.of(AGE, NATIONALITY, STATUS), SHE, crowd(4, 1, 0), 5))
                .isEqualTo(new Shown(Set.of(AGE, NATIONALITY), Set.of(STATUS)));
        assertThat(Shown.of(List.of(AGE, NATIONALITY, STATUS), SHE, crowd(1, 1, 3), 5)
                        .groups())
                .containsExactly(AGE);
        assertThat(Shown.of(List.of(AGE, STATUS), SHE, crowd(1, 1, 1), 5).groups())
                .isEmpty();
    }

    /** Persons like her, such of another status, and such of another nationality as well; all of her age. */
    private static Crowd crowd(int likeHer, int otherStatus, int otherNationality) {
        return new Crowd(List.of(
                new Crowd.Member(SHE, likeHer),
                new Crowd.Member(
                        person(AgeGroup.A27_39, NationalityGroup.REFUGEE_COUNTRIES, StatusGroup.GESTATTET),
                        otherStatus),
                new Crowd.Member(
                        person(AgeGroup.A27_39, NationalityGroup.EU2, StatusGroup.GESTATTET), otherNationality)));
    }

    private static Groups person(AgeGroup age, NationalityGroup nationality, StatusGroup status) {
        return new Groups(age, nationality, status, null, null);
    }
}
