package nrw.kim.cases.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.LengthOfStay;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.events.code.Sex;
import nrw.kim.events.code.StatusGroup;

/**
 * What leaves the case level of a person: groups so coarse that nobody is told by them.
 *
 * @param age age in groups on that day
 * @param nationality group of the first matching nationality
 * @param status group of the Aufenthaltsstatus
 * @param sex as recorded
 * @param stay length of stay in groups
 */
public record Groups(AgeGroup age, NationalityGroup nationality, StatusGroup status, Sex sex, LengthOfStay stay) {
    private static final Set<String> EU2 = Set.of("125", "154");
    /** The EU without EU-2, Germany left out (Staats- und Gebietssystematik). */
    private static final Set<String> EU_OTHER = Set.of(
            "124", "126", "127", "128", "129", "130", "131", "134", "135", "137", "139", "142", "143", "145", "148",
            "151", "152", "153", "155", "157", "161", "164", "165", "181");
    /** Main countries of origin of refugees: Syria, Afghanistan, Iraq, Iran, Eritrea, Somalia, Ukraine. */
    private static final Set<String> REFUGEE = Set.of("475", "423", "438", "439", "224", "273", "166");

    static Groups of(PersonData person, LocalDate today) {
        return new Groups(
                age(Period.between(person.birthDate(), today).getYears()),
                nationality(person.nationalities()),
                status(person.residenceStatus()),
                person.sex(),
                stay(person.arrivedOn(), today));
    }

    /** Keys of the EU without Germany, in their order. */
    public static List<String> euKeys() {
        return Stream.of(EU2, EU_OTHER).flatMap(Set::stream).sorted().toList();
    }

    /** Groups of somebody of whom no more is known than this. */
    static Groups of(int years, List<String> nationalities, ResidenceStatus status) {
        return new Groups(age(years), nationality(nationalities), status(status), null, null);
    }

    private static AgeGroup age(int years) {
        if (years < 14) return AgeGroup.U14;
        if (years < 18) return AgeGroup.A14_17;
        if (years < 27) return AgeGroup.A18_26;
        if (years < 40) return AgeGroup.A27_39;
        return years < 65 ? AgeGroup.A40_64 : AgeGroup.A65_PLUS;
    }

    /** Group of the first matching nationality. */
    public static NationalityGroup nationality(List<String> keys) {
        if (keys.isEmpty()) return NationalityGroup.UNKNOWN;
        if (keys.stream().anyMatch(EU2::contains)) return NationalityGroup.EU2;
        if (keys.stream().anyMatch(EU_OTHER::contains)) return NationalityGroup.EU_OTHER;
        return keys.stream().anyMatch(REFUGEE::contains) ? NationalityGroup.REFUGEE_COUNTRIES : NationalityGroup.OTHER;
    }

    /** Group of an Aufenthaltsstatus. */
    public static StatusGroup status(ResidenceStatus status) {
        return switch (status) {
            case GESTATTUNG -> StatusGroup.GESTATTET;
            case DULDUNG_60A, DULDUNG_60B, DULDUNG_60C, DULDUNG_60D -> StatusGroup.GEDULDET;
            case AE_104C, AE_25A, AE_25B, AE_24, AE_25_1, AE_25_2, AE_23, AE_25_3, AE_25_4, AE_25_5, AE_22, AE_23A ->
                StatusGroup.HUMANITARIAN;
            case AE_ARBEIT, AE_FAMILIE, AE_BILDUNG, FIKTION -> StatusGroup.OTHER_TITLE;
            case NE, DAUER_EU -> StatusGroup.SETTLED;
            case FREIZUEGIG -> StatusGroup.FREIZUEGIG;
            case DEUTSCH -> StatusGroup.GERMAN;
            case VOLLZIEHBAR_AUSREISEPFLICHTIG, OHNE_STATUS -> StatusGroup.NONE;
            case UNBEKANNT -> StatusGroup.UNKNOWN;
        };
    }

    private static LengthOfStay stay(LocalDate arrived, LocalDate today) {
        if (arrived == null) return LengthOfStay.UNKNOWN;
        int years = Period.between(arrived, today).getYears();
        if (years < 1) return LengthOfStay.LT1;
        if (years < 3) return LengthOfStay.Y1_3;
        return years < 6 ? LengthOfStay.Y3_6 : LengthOfStay.GT6;
    }
}
