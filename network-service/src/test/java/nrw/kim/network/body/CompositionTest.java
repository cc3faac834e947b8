package nrw.kim.network.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.BodyKind;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final KiKey WESEL = new KiKey("05170");
    private static final KiKey AACHEN = new KiKey("05334002");

    @Test
    void aKreisNeedsEveryClassOfMunicipality() {
        var hints = Composition.hints(
                WESEL, steeringGroup(null, SeatClass.ABH_EBH, SeatClass.WELFARE, SeatClass.LARGE_CITY));

        assertThat(hints)
                .filteredOn(hint -> hint.code().equals("REQUIRED_GROUP_MISSING"))
                .extracting(Hint::seatClass)
                .containsExactly(SeatClass.MEDIUM_CITY, SeatClass.SMALL_MUNICIPALITY);
    }

    @Test
    void aSingleCityNeedsAbhAndWelfareOnly() {
        var hints = Composition.hints(AACHEN, steeringGroup(null, SeatClass.WELFARE));

        assertThat(hints)
                .filteredOn(hint -> hint.code().equals("REQUIRED_GROUP_MISSING"))
                .extracting(Hint::seatClass)
                .containsExactly(SeatClass.ABH_EBH);
    }

    @Test
    void moreSeatsThanIntendedAreAHint() {
        var seats = new SeatClass[] {SeatClass.ABH_EBH, SeatClass.WELFARE, SeatClass.HEALTH};

        assertThat(Composition.hints(AACHEN, steeringGroup(2, seats)))
                .extracting(Hint::code)
                .contains("MAX_MEMBERS_EXCEEDED");
        assertThat(Composition.hints(AACHEN, steeringGroup(3, seats)))
                .extracting(Hint::code)
                .doesNotContain("MAX_MEMBERS_EXCEEDED");
    }

    @Test
    void aGroupWithoutChairIsAHintForTheSteeringGroupOnly() {
        var group = new BodyDetails("PAG", BodyKind.PROJEKTARBEITSGRUPPE, null, null, rules(), List.of());

        assertThat(Composition.hints(WESEL, group)).isEmpty();
        assertThat(Composition.hints(WESEL, steeringGroup(null)))
                .extracting(Hint::code)
                .contains("CHAIR_MISSING");
    }

    private static BodyDetails steeringGroup(Integer max, SeatClass... classes) {
        var seats = Stream.of(classes)
                .map(group -> new Seat("Leitung", "Amt", group, SeatRole.MITGLIED, true))
                .toList();
        return new BodyDetails("Lenkungsgruppe", BodyKind.LENKUNGSGRUPPE, null, max, rules(), seats);
    }

    private static BodyDetails.Rules rules() {
        return new BodyDetails.Rules(DecisionMode.KONSENS, null, false);
    }
}
