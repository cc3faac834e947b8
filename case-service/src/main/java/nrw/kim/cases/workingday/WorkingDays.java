package nrw.kim.cases.workingday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;

/** Working days of the administration in NRW: Monday to Friday without public holidays (Feiertagsgesetz NW § 2). */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(10, 3),
            MonthDay.of(11, 1),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private WorkingDays() {}

    /** The day that lies the given number of working days after another. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(WorkingDays::isOne)
                .limit(workingDays)
                .reduce(day, (earlier, later) -> later);
    }

    /** Working days that have begun since a day, without it. */
    public static int between(LocalDate from, LocalDate to) {
        return (int) Stream.iterate(from.plusDays(1), day -> !day.isAfter(to), day -> day.plusDays(1))
                .filter(WorkingDays::isOne)
                .count();
    }

    static boolean isOne(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    /** True on a public holiday in NRW. */
    public static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || movesWithEaster(day);
    }

    /** Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag, Fronleichnam. */
    private static boolean movesWithEaster(LocalDate day) {
        var easter = easter(day.getYear());
        return Stream.of(-2, 1, 39, 50, 60).map(easter::plusDays).anyMatch(day::equals);
    }

    /** Gauss's rule in Lichtenberg's form, which needs no exceptions. */
    static LocalDate easter(int year) {
        int k = year / 100;
        int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
        int s = 2 - (3 * k + 3) / 4;
        int a = year % 19;
        int d = (19 * a + m) % 30;
        int r = (d + a / 11) / 29;
        int fullMoon = 21 + d - r;
        int firstSunday = 7 - (year + year / 4 + s) % 7;
        int distance = 7 - (fullMoon - firstSunday) % 7;
        return LocalDate.of(year, 3, 1).plusDays(fullMoon + distance - 1L);
    }
}
