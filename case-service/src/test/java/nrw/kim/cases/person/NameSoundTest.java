package nrw.kim.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundTest {

    @ParameterizedTest
    @CsvSource({
        "Mohammed,Al-Rashid,Muhamed,Al Raschid",
        "Yusuf,Demir,Jusuf,Demir",
        "Amal,Haddad,Haddad,Amal",
        "Oksana,Kovalenko,Oxana,Kowalenko",
        "Miloš,Jovanović,Milos,Jovanovic"
    })
    void spellingsOfOneNameMeet(String given, String family, String otherGiven, String otherFamily) {
        assertThat(NameSound.alike(NameSound.of(given, family), NameSound.of(otherGiven, otherFamily)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Amal,Haddad,Samira,Al-Khatib", "Oksana,Kovalenko,Tetiana,Shevchuk", "Yusuf,Demir,Yusuf,Karimi"})
    void otherNamesDoNot(String given, String family, String otherGiven, String otherFamily) {
        assertThat(NameSound.alike(NameSound.of(given, family), NameSound.of(otherGiven, otherFamily)))
                .isFalse();
    }
}
