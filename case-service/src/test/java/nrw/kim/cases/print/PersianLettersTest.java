package nrw.kim.cases.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianLettersTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "ی, \uFBFC, alone",
        "بی, ب\uFBFD, at the end",
        "یب, \uFBFEب, at the beginning",
        "بیب, ب\uFBFFب, in the middle",
        "ری, ر\uFBFC, after a letter that joins no further",
        "ژب, \uFB8Aب, a letter that joins no further itself",
        "گر, \uFB94ر, before a letter that joins back only"
    })
    void aLetterTakesTheFormOfItsPlace(String written, String printed, String where) {
        assertThat(PersianLetters.join(written)).as(where).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"می\u200Cکنم, م\uFBFD\u202F\uFB90نم"})
    void aNonJoinerPartsTheLettersAndIsNotSeen(String written, String printed) {
        assertThat(PersianLetters.join(written)).isEqualTo(printed);
    }
}
