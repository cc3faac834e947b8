package nrw.kim.network.site;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.LanguageTag;
import nrw.kim.events.code.SiteStatus;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sprechzeit (B2-08).
 *
 * @param interval every week or every second
 * @param countedFrom a day of a week in which it takes place; every second week has to say which
 * @param appointment whether one has to announce oneself; Stadt Aachen counsels without (B2-09)
 * @param slotMinutes length of an appointment; null for the usual {@value #USUAL_SLOT}
 * @param languages BCP 47 tags of the languages spoken
 * @param status active or being set up; null is active
 */
public record OfficeHours(
        @NotNull DayOfWeek weekday,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to,
        @NotNull Interval interval,
        LocalDate countedFrom,
        @NotNull Appointment appointment,
        @Min(10) @Max(240) Integer slotMinutes,
        @NotNull List<@NotNull @Pattern(regexp = LanguageTag.PATTERN) String> languages,
        SiteStatus status) {
    private static final int USUAL_SLOT = 30;

    /** For hours of the older kind. */
    public OfficeHours {
        slotMinutes = slotMinutes == null ? USUAL_SLOT : slotMinutes;
        status = status == null ? SiteStatus.ACTIVE : status;
    }

    /** How often. */
    @Schema(name = "OfficeHoursInterval")
    public enum Interval {
        /** Every week. */
        WEEKLY,
        /** Every second week. */
        BIWEEKLY
    }

    /** Whether an appointment is needed. */
    @Schema(name = "OfficeHoursAppointment")
    public enum Appointment {
        /** Only with appointment. */
        REQUIRED,
        /** With or without. */
        OPTIONAL,
        /** Without: one just comes. */
        WALK_IN
    }

    /** What one may make appointments for; empty for the others and for a second week that nobody has named. */
    Optional<DirectoryEvent.BookableHours> bookable() {
        var weekly = interval == Interval.WEEKLY;
        return appointment == Appointment.WALK_IN || status != SiteStatus.ACTIVE || !weekly && countedFrom == null
                ? Optional.empty()
                : Optional.of(new DirectoryEvent.BookableHours(
                        weekday.getValue(),
                        minuteOf(from),
                        minuteOf(to),
                        slotMinutes,
                        weekly ? 1 : 2,
                        weekly ? null : countedFrom,
                        languages.stream().map(LanguageTag::new).toList()));
    }

    private static int minuteOf(LocalTime time) {
        return time.get(ChronoField.MINUTE_OF_DAY);
    }

    /** @throws Problem 400 naming the first hours that end before they begin */
    static void requireOrder(List<OfficeHours> all) {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).from.isBefore(all.get(i).to)) {
                var pointer = "/officeHours/" + i + "/to";
                throw Problem.validation(List.of(new Violation(pointer, "Order", "must be after from")));
            }
        }
    }
}
