package nrw.kim.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Days of the clock on the office wall (Europe/Berlin). A stored time comes back in UTC, so its own day is yesterday for the
 * first hour or two of a German day; and today's offset is not that of a day in the other half of the year.
 */
public final class LocalDays {
    /** Zone whose days count. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private LocalDays() {}

    /** The day on which this was. */
    public static LocalDate of(OffsetDateTime time) {
        return time.atZoneSameInstant(ZONE).toLocalDate();
    }

    /** Midnight with which the day begins. */
    public static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** Noon of the day: for what is known by its day only. */
    public static OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toOffsetDateTime();
    }
}
