package nrw.kim.network.site;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sprechzeit (B2-08).
 *
 * @param interval every week or every second
 * @param appointment whether one has to announce oneself; Stadt Aachen counsels without (B2-09)
 * @param languages BCP 47 tags of the languages spoken
 */
public record OfficeHours(
        @NotNull DayOfWeek weekday,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to,
        @NotNull Interval interval,
        @NotNull Appointment appointment,
        @NotNull List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z]+)?") String> languages) {

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
