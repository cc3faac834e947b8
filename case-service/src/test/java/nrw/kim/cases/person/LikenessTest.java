package nrw.kim.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nrw.kim.events.code.DuplicateReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final LocalDate BORN = LocalDate.of(1994, 5, 7);

    @ParameterizedTest
    @CsvSource({
        "Amal,Haddad,amal,HADDAD,SAME_NAME",
        "Amal,Haddad,Haddad,Amal,SWAPPED_NAMES",
        "Yusuf,Demir,Jusuf,Demir,SIMILAR_NAME",
        "Mohammed,Karimi,Muhamad,Karimi,SIMILAR_NAME",
        "Mohammed,Karimi,Mokhammad,Karimi,NAME_VARIANT",
        "Yevhen,Kovalenko,Evgeny,Kovalenko,NAME_VARIANT",
        "Evgenij,Kovalenko,Yevhen,Kowalenko,NAME_VARIANT",
        "Oleksandr,Bondar,Alexander,Bondar,SIMILAR_NAME",
        "Олександр,Бондар,Alexander,Bondar,NAME_VARIANT",
        "محمد,کریمی,Mohammad,Karimi,NAME_VARIANT",
        "Djamila,Khalil,Dschamila,Halil,NAME_VARIANT",
        "Tetiana,Shevchuk,Tatjana,Schewtschuk,NAME_VARIANT"
    })
    void aHintSaysWhyTwoNamesMeet(String given, String family, String otherGiven, String otherFamily, String reason) {
        assertThat(Likeness.between(person(given, family, BORN), person(otherGiven, otherFamily, BORN)))
                .contains(DuplicateReason.valueOf(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "Amal,Haddad,Samira,Al-Khatib",
        "Oksana,Kovalenko,Tetiana,Shevchuk",
        "Yusuf,Demir,Yusuf,Karimi",
        "Oleksandr,Bondar,Oleksandra,Melnyk"
    })
    void otherNamesGiveNoHint(String given, String family, String otherGiven, String otherFamily) {
        assertThat(Likeness.between(person(given, family, BORN), person(otherGiven, otherFamily, BORN)))
                .isEmpty();
    }

    @Test
    void dayAndMonthMayBeSwapped() {
        var swapped = person("Amal", "Haddad", LocalDate.of(1994, 7, 5));
        assertThat(Likeness.between(person("Amal", "Hadad", BORN), swapped))
                .contains(DuplicateReason.SWAPPED_BIRTH_DATE);
        assertThat(Likeness.datesAlike(BORN)).containsExactly(BORN, LocalDate.of(1994, 7, 5));
    }

    @Test
    void aDayThatIsNoMonthCannotBeSwapped() {
        assertThat(Likeness.datesAlike(LocalDate.of(1994, 5, 17))).hasSize(1);
        assertThat(Likeness.datesAlike(LocalDate.of(1994, 5, 5))).hasSize(1);
    }

    @Test
    void anotherBirthDateGivesNoHint() {
        assertThat(Likeness.between(person("Amal", "Haddad", BORN), person("Amal", "Haddad", BORN.plusDays(1))))
                .isEmpty();
    }

    private static PersonData person(String given, String family, LocalDate born) {
        return PersonData.of(new PersonRequest(
                given,
                family,
                born,
                null,
                null,
                null,
                false,
                new PersonRequest.Residence("05170024", null, null, null),
                null,
                null,
                null,
                null,
                false));
    }
}
