package nrw.kim.cases.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nrw.kim.events.code.DuplicateReason;

/**
 * Whether two records may be of one person, and why one thinks so (B2-36). A hint, never a block (B2-37): the birth date must
 * be the same, or be the same with day and month swapped, and the names must meet.
 */
final class Likeness {
    private Likeness() {}

    static Optional<DuplicateReason> between(PersonData one, PersonData other) {
        var names = names(one, other);
        if (one.birthDate().equals(other.birthDate())) {
            return names;
        }
        return swapped(one.birthDate())
                .filter(other.birthDate()::equals)
                .flatMap(date -> names)
                .map(reason -> DuplicateReason.SWAPPED_BIRTH_DATE);
    }

    /** The birth dates on which somebody alike may be recorded. */
    static List<LocalDate> datesAlike(LocalDate birthDate) {
        return swapped(birthDate).map(other -> List.of(birthDate, other)).orElse(List.of(birthDate));
    }

    private static Optional<LocalDate> swapped(LocalDate date) {
        return date.getDayOfMonth() > 12 || date.getDayOfMonth() == date.getMonthValue()
                ? Optional.empty()
                : Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
    }

    private static Optional<DuplicateReason> names(PersonData one, PersonData other) {
        if (same(one.givenName(), other.givenName()) && same(one.familyName(), other.familyName())) {
            return Optional.of(DuplicateReason.SAME_NAME);
        }
        if (sounds(one.givenName(), other.familyName()) && sounds(one.familyName(), other.givenName())) {
            return Optional.of(DuplicateReason.SWAPPED_NAMES);
        }
        if (NameSound.alike(one.nameSound(), other.nameSound())) {
            return Optional.of(DuplicateReason.SIMILAR_NAME);
        }
        return NameSound.alike(romanised(one), romanised(other))
                ? Optional.of(DuplicateReason.NAME_VARIANT)
                : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    private static boolean sounds(String one, String other) {
        var sound = NameSound.of(Romanisation.of(one), "");
        return !sound.isEmpty() && sound.equals(NameSound.of(Romanisation.of(other), ""));
    }

    private static String romanised(PersonData person) {
        return NameSound.of(Romanisation.of(person.givenName()), Romanisation.of(person.familyName()));
    }
}
