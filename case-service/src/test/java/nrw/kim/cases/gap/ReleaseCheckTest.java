package nrw.kim.cases.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.kim.kit.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseCheckTest {
    private static final List<String> NAMES = List.of("Amal", "Haddad");

    @ParameterizedTest
    @CsvSource({
        "Amal wartet seit Monaten,PersonName",
        "HADDAD hat keinen Kurs,PersonName",
        "Herr Yilmaz wartet,Name",
        "geboren am 03.02.1988,Date",
        "Termin 2026-01-05 verfallen,Date",
        "Tel. 02841 123456,Number",
        "mail a.b@example.org,Email"
    })
    void whatTellsOfAPersonIsFound(String text, String code) {
        assertThat(ReleaseCheck.of("/description", text, NAMES))
                .extracting(Violation::code)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kein B1-Kurs am Abend mit Kinderbetreuung",
                "Wartezeit über 12 Wochen",
                "Nach § 25b AufenthG fehlt Beratung",
                "Amalgam ist kein Name"
            })
    void whatTellsOfTheSystemPasses(String text) {
        assertThat(ReleaseCheck.of("/description", text, NAMES)).isEmpty();
    }
}
