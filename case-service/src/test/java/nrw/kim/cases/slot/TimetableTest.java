package nrw.kim.cases.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nrw.kim.cases.slot.Slot.Busy;
import nrw.kim.cases.workingday.WorkingDays;
import nrw.kim.events.DirectoryEvent.BookableHours;
import nrw.kim.events.DirectoryEvent.Closure;
import nrw.kim.events.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimetableTest {
    private static final int NINE = 9 * 60;
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @Test
    void anHourIsCutIntoSlotsThatFitWhole() {
        var slots = weekly(DayOfWeek.TUESDAY, NINE, NINE + 100, 30).slots(day("2027-03-02"), day("2027-03-02"));
        assertThat(slots.map(slot -> slot.startsAt().toLocalTime().toString()))
                .containsExactly("09:00", "09:30", "10:00");
    }

    @Test
    void theClockOnTheWallStaysWhenSummerBegins() {
        // The last Sunday of March 2027 is the 28th.
        var starts = weekly(DayOfWeek.FRIDAY, NINE, NINE + 30, 30)
                .slots(day("2027-03-19"), day("2027-04-02"))
                .map(Slot::startsAt)
                .toList();
        // The 26th is Karfreitag.
        assertThat(starts)
                .extracting(OffsetDateTime::getOffset)
                .containsExactly(ZoneOffset.ofHours(1), ZoneOffset.ofHours(2));
        assertThat(starts).allSatisfy(start -> assertThat(start.getHour()).isEqualTo(9));
    }

    @Test
    void theHourThatSpringSkipsHasNoSlot() {
        var night = weekly(DayOfWeek.SUNDAY, 90, 210, 30);
        assertThat(night.slots(day("2027-03-28"), day("2027-03-28"))
                        .map(slot -> slot.startsAt().toLocalTime().toString()))
                .containsExactly("01:30", "03:00");
    }

    @Test
    void everySecondWeekIsCountedAcrossTheYear() {
        // 2026 has 53 calendar weeks: odd and even ones would not do.
        var hours = hours(DayOfWeek.MONDAY, NINE, NINE + 30, 30, 2, day("2026-12-16"));
        var days = new Timetable(List.of(hours), List.of())
                .slots(day("2026-12-01"), day("2027-02-01"))
                .map(slot -> slot.startsAt().toLocalDate())
                .toList();
        assertThat(days).containsExactly(day("2026-12-14"), day("2026-12-28"), day("2027-01-11"), day("2027-01-25"));
    }

    @Test
    void aSlotOfTwoHoursIsOneAndSpeaksWhatEitherDoes() {
        var arabic = hours(DayOfWeek.MONDAY, NINE, NINE + 30, 30, 1, null, "ar");
        var turkish = hours(DayOfWeek.MONDAY, NINE, NINE + 30, 30, 1, null, "tr-TR");
        var slots = new Timetable(List.of(arabic, turkish), List.of())
                .slots(day("2027-03-01"), day("2027-03-01"))
                .toList();
        assertThat(slots).hasSize(1);
        assertThat(slots.getFirst().speaks("tr")).isTrue();
        assertThat(slots.getFirst().speaks("ar")).isTrue();
        assertThat(slots.getFirst().speaks("uk")).isFalse();
    }

    @Test
    void whatOnlyTouchesDoesNotOverlap() {
        var slot = new Slot(OffsetDateTime.parse("2027-03-01T09:00:00+01:00"), 30, List.of());
        var before = slot.startsAt().toInstant().minus(Duration.ofMinutes(45));
        assertThat(slot.overlaps(new Busy(before, before.plus(Duration.ofMinutes(45)))))
                .isFalse();
        assertThat(slot.overlaps(new Busy(before, before.plus(Duration.ofMinutes(46)))))
                .isTrue();
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** Whatever the hours: slots lie inside them, in order, never on a holiday or a closed day, and none is lost. */
    @ParameterizedTest
    @MethodSource("seeds")
    void holdsForAnyHours(int seed) {
        var random = new Random(seed);
        var weekday = DayOfWeek.of(1 + random.nextInt(7));
        var from = 6 * 60 + random.nextInt(20) * 30;
        var length = 10 + random.nextInt(50);
        var until = from + length + random.nextInt(240);
        var every = 1 + random.nextInt(2);
        var anchor = FIRST.plusDays(random.nextInt(60));
        var closed = new Closure(FIRST.plusDays(random.nextInt(300)), FIRST.plusDays(300 + random.nextInt(60)));
        var hour = hours(weekday, from, until, length, every, every == 1 ? null : anchor);
        var slots =
                new Timetable(List.of(hour), List.of(closed)).slots(FIRST, LAST).toList();

        assertThat(slots).isSortedAccordingTo((a, b) -> a.startsAt().compareTo(b.startsAt()));
        assertThat(slots).allSatisfy(slot -> {
            var day = slot.startsAt().toLocalDate();
            var minute = slot.startsAt().getHour() * 60 + slot.startsAt().getMinute();
            assertThat(day.getDayOfWeek()).isEqualTo(weekday);
            assertThat(minute).isGreaterThanOrEqualTo(from).isLessThanOrEqualTo(until - length);
            assertThat(WorkingDays.isHoliday(day)).isFalse();
            assertThat(day.isBefore(closed.firstDay()) || day.isAfter(closed.lastDay()))
                    .isTrue();
        });
        var days = FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> day.getDayOfWeek() == weekday)
                .filter(day -> every == 1 || sameFortnight(anchor, day))
                .filter(day -> !WorkingDays.isHoliday(day))
                .filter(day -> day.isBefore(closed.firstDay()) || day.isAfter(closed.lastDay()))
                .count();
        assertThat(slots).hasSize((int) days * ((until - from) / length));
    }

    /** Counted in days from the Monday before, so not as the code does it. */
    private static boolean sameFortnight(LocalDate anchor, LocalDate day) {
        var monday = anchor.minusDays(anchor.getDayOfWeek().getValue() - 1L);
        return Math.floorMod(day.toEpochDay() - monday.toEpochDay(), 14L) < 7;
    }

    private static Timetable weekly(DayOfWeek weekday, int from, int until, int length) {
        return new Timetable(List.of(hours(weekday, from, until, length, 1, null)), List.of());
    }

    private static BookableHours hours(
            DayOfWeek weekday, int from, int until, int length, int every, LocalDate anchor, String... languages) {
        var tags = List.of(languages).stream().map(LanguageTag::new).toList();
        return new BookableHours(weekday.getValue(), from, until, length, every, anchor, tags);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
