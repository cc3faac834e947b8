package nrw.kim.cases.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appointment to plan, or what it is to be from now on.
 *
 * @param subject what it is about; stays in the case
 * @param siteId site of the directory where it takes place, if at a site
 * @param address where to go, if the place alone does not say it
 * @param withWhom who comes along: family, another body, a volunteer
 * @param language ISO 639 code of the language to be spoken
 * @param remindHoursBefore hours before which the calendar reminds; null for no reminder
 * @param bookSlot true to take a free slot of the site (Sprechzeit), which then nobody else gets
 */
@Schema(name = "AppointmentRequest")
public record AppointmentRequest(
        @NotNull OffsetDateTime startsAt,
        @Min(5) @Max(600) int minutes,
        @NotNull AppointmentPlace place,
        UUID siteId,
        @Size(max = 300) String address,
        @NotBlank @Size(max = 300) String subject,
        @Size(max = 300) String withWhom,
        @Pattern(regexp = "[a-z]{2,3}") String language,
        boolean interpreterNeeded,
        @Min(0) @Max(336) Integer remindHoursBefore,
        boolean bookSlot) {

    /** True if it is at a site that is named. */
    boolean namesSite() {
        return place == AppointmentPlace.SITE && siteId != null;
    }
}
