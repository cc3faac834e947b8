package nrw.kim.cases.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nrw.kim.cases.workingday.WorkingDays;
import nrw.kim.events.DirectoryEvent.BookableHours;
import nrw.kim.events.DirectoryEvent.Closure;
import nrw.kim.events.LanguageTag;
import nrw.kim.kit.LocalDays;

/**
 * The appointments that a site's hours allow, by the wall clock of Germany: none on a public holiday or while it is closed.
 *
 * @param hours hours for which one makes appointments
 * @param closures days without counselling
 */
record Timetable(List<BookableHours> hours, List<Closure> closures) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** All slots from a day to another, both included, earliest first. */
    Stream<Slot> slots(LocalDate from, LocalDate to) {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
                .filter(this::isOpen)
                .flatMap(this::of);
    }

    private boolean isOpen(LocalDate day) {
        return !WorkingDays.isHoliday(day)
                && closures.stream()
                        .noneMatch(closed -> !day.isBefore(closed.firstDay()) && !day.isAfter(closed.lastDay()));
    }

    /** Two hours of one day may name the same slot: it is one, and speaks what either does. */
    private Stream<Slot> of(LocalDate day) {
        var slots = new TreeMap<LocalDateTime, Slot>();
        hours.stream()
                .filter(hour -> isOn(hour, day))
                .sorted(Comparator.comparingInt(BookableHours::slotMinutes))
                .forEach(hour ->
                        starts(hour, day).forEach(start -> slots.merge(start, slot(hour, start), Timetable::both)));
        return slots.values().stream();
    }

    private static Slot both(Slot one, Slot other) {
        var languages = one.languages().isEmpty() || other.languages().isEmpty()
                ? List.<String>of()
                : Stream.concat(one.languages().stream(), other.languages().stream())
                        .distinct()
                        .toList();
        return new Slot(one.startsAt(), one.minutes(), languages);
    }

    private static Slot slot(BookableHours hour, LocalDateTime start) {
        return new Slot(
                start.atZone(LocalDays.ZONE).toOffsetDateTime(),
                hour.slotMinutes(),
                hour.languages().stream().map(LanguageTag::value).toList());
    }

    private static Stream<LocalDateTime> starts(BookableHours hour, LocalDate day) {
        var last = Math.min(hour.untilMinute(), MINUTES_OF_DAY) - hour.slotMinutes();
        return Stream.iterate(hour.fromMinute(), minute -> minute <= last, minute -> minute + hour.slotMinutes())
                .map(day.atStartOfDay()::plusMinutes)
                // An hour of the night in March does not exist.
                .filter(start ->
                        !LocalDays.ZONE.getRules().getValidOffsets(start).isEmpty());
    }

    private static boolean isOn(BookableHours hour, LocalDate day) {
        return day.getDayOfWeek().getValue() == hour.weekday()
                && (hour.everyWeeks() == 1 || weeksSince(hour.countedFrom(), day) % hour.everyWeeks() == 0);
    }

    private static long weeksSince(LocalDate anchor, LocalDate day) {
        return ChronoUnit.WEEKS.between(mondayOf(anchor), mondayOf(day));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
