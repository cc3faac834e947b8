package nrw.kim.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 396 municipalities, 54 KI, and Aachen is a case of its own (B2-05). */
class RegionalKeysTest {
    private static final KiKey STADT_AACHEN = new KiKey("05334002");
    private static final KiKey STAEDTEREGION = new KiKey("05334");

    @Test
    void thereAre54Ki() {
        assertThat(RegionalKeys.kis()).hasSize(54).doesNotHaveDuplicates().allSatisfy(ki -> assertThat(
                        RegionalKeys.nameOf(ki))
                .isPresent());
    }

    @Test
    void each396MunicipalitiesHasExactlyOneKi() {
        // When
        var kommunen = RegionalKeys.kis().stream()
                .flatMap(ki -> RegionalKeys.kommunenOf(ki).stream())
                .toList();

        // Then
        assertThat(kommunen).hasSize(396).doesNotHaveDuplicates();
        assertThat(kommunen).allSatisfy(ags -> {
            assertThat(RegionalKeys.nameOf(ags)).isPresent();
            assertThat(RegionalKeys.kiOf(ags)).get().isIn(RegionalKeys.kis());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "05170, 13, Kreis Wesel",
        "05162, 8, Rhein-Kreis Neuss",
        "05558, 11, Kreis Coesfeld",
        "05334, 9, StädteRegion Aachen",
        "05334002, 1, Stadt Aachen",
        "05315, 1, Köln"
    })
    void aKiHasAllMunicipalitiesOfItsKreis(String ki, int kommunen, String name) {
        assertThat(RegionalKeys.kommunenOf(new KiKey(ki))).hasSize(kommunen);
        assertThat(RegionalKeys.nameOf(new KiKey(ki))).contains(name);
    }

    @Test
    void stadtAachenHasItsOwnKiAndTheRestOfTheStaedteRegionAnother() {
        assertThat(RegionalKeys.kiOf(new Ags("05334002"))).contains(STADT_AACHEN);
        assertThat(RegionalKeys.kommunenOf(STAEDTEREGION))
                .doesNotContain(new Ags("05334002"))
                .allSatisfy(ags -> assertThat(RegionalKeys.kiOf(ags)).contains(STAEDTEREGION));
        assertThat(RegionalKeys.kommunenOf(STADT_AACHEN)).isEqualTo(List.of(new Ags("05334002")));
    }

    @ParameterizedTest
    @CsvSource({"05170024, 05170, Moers", "05162024, 05162, Neuss", "05558012, 05558, Coesfeld", "05315000, 05315, Köln"
    })
    void aMunicipalityHasTheKiOfItsKreis(String ags, String ki, String name) {
        assertThat(RegionalKeys.kiOf(new Ags(ags))).contains(new KiKey(ki));
        assertThat(RegionalKeys.nameOf(new Ags(ags))).contains(name);
    }

    @Test
    void anUnknownKeyHasNoKiAndNoName() {
        var nowhere = new Ags("05170999");
        assertThat(RegionalKeys.kiOf(nowhere)).isEmpty();
        assertThat(RegionalKeys.nameOf(nowhere)).isEmpty();
        assertThat(RegionalKeys.nameOf(new KiKey("05999"))).isEmpty();
        assertThat(RegionalKeys.kommunenOf(new KiKey("05999"))).isEmpty();
    }
}
