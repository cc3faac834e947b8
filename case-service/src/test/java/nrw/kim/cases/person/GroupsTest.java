package nrw.kim.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.LengthOfStay;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.events.code.StatusGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroupsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "2012-11-22,U14",
        "2012-11-21,A14_17",
        "2008-11-22,A14_17",
        "2008-11-21,A18_26",
        "1999-11-21,A27_39",
        "1986-11-22,A27_39",
        "1986-11-21,A40_64",
        "1961-11-21,A65_PLUS"
    })
    void anAgeGroupChangesOnTheBirthday(LocalDate born, AgeGroup expected) {
        assertThat(person(born, "475", ResidenceStatus.UNBEKANNT, null)
                        .groups(TODAY)
                        .age())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"125,EU2", "154,EU2", "152,EU_OTHER", "475,REFUGEE_COUNTRIES", "163,OTHER"})
    void aNationalityBelongsToOneGroup(String key, NationalityGroup expected) {
        assertThat(person(TODAY.minusYears(30), key, ResidenceStatus.UNBEKANNT, null)
                        .groups(TODAY)
                        .nationality())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,LT1", "2025-11-21,Y1_3", "2023-11-22,Y1_3", "2023-11-21,Y3_6", "2020-11-21,GT6", ",UNKNOWN"
    })
    void aLengthOfStayIsCountedInFullYears(LocalDate arrived, LengthOfStay expected) {
        assertThat(person(TODAY.minusYears(30), "475", ResidenceStatus.UNBEKANNT, arrived)
                        .groups(TODAY)
                        .stay())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ResidenceStatus.class)
    void everyStatusHasAGroupAndOnlyTheUnknownOneIsUnknown(ResidenceStatus status) {
        var group =
                person(TODAY.minusYears(30), "475", status, null).groups(TODAY).status();
        assertThat(group == StatusGroup.UNKNOWN).isEqualTo(status == ResidenceStatus.UNBEKANNT);
    }

    @Test
    void aPersonWithoutNationalityIsOfNoGroup() {
        assertThat(PersonData.of(request(TODAY.minusYears(30), List.of(), null, null))
                        .groups(TODAY)
                        .nationality())
                .isEqualTo(NationalityGroup.UNKNOWN);
    }

    private static PersonData person(LocalDate born, String nationality, ResidenceStatus status, LocalDate arrived) {
        return PersonData.of(request(born, List.of(nationality), status, arrived));
    }

    private static PersonRequest request(
            LocalDate born, List<String> nationalities, ResidenceStatus status, LocalDate arrived) {
        return new PersonRequest(
                "Amal",
                "Haddad",
                born,
                null,
                nationalities,
                List.of("ar"),
                false,
                new PersonRequest.Residence("05170024", null, null, null),
                null,
                status,
                null,
                arrived,
                false);
    }
}
