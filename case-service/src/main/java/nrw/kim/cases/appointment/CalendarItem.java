package nrw.kim.cases.appointment;

import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as a calendar shows it.
 *
 * @param siteId site of the appointment, else of the case
 * @param mine the caller leads the case and may move or cancel it
 * @param version for {@code If-Match} when it is moved or cancelled
 */
@Schema(name = "CalendarItem")
public record CalendarItem(
        UUID id,
        UUID caseId,
        String caseNumber,
        String personName,
        String responsibleName,
        boolean mine,
        OffsetDateTime startsAt,
        int minutes,
        AppointmentPlace place,
        @Nullable UUID siteId,
        @Nullable String address,
        String subject,
        @Nullable String withWhom,
        @Nullable String language,
        boolean interpreterNeeded,
        @Nullable Integer remindHoursBefore,
        AppointmentStatus status,
        int version) {
    static CalendarItem from(Tuple row, String reader) {
        return new CalendarItem(
                row.get("id", UUID.class),
                row.get("case_id", UUID.class),
                row.get("number", String.class),
                row.get("person", String.class),
                row.get("responsible_name", String.class),
                row.get("responsible", String.class).equals(reader),
                row.get("starts_at", OffsetDateTime.class),
                row.get("minutes", Integer.class),
                AppointmentPlace.valueOf(row.get("place", String.class)),
                row.get("site_id", UUID.class),
                row.get("address", String.class),
                row.get("subject", String.class),
                row.get("with_whom", String.class),
                row.get("language", String.class),
                row.get("interpreter_needed", Boolean.class),
                row.get("remind_hours_before", Integer.class),
                AppointmentStatus.valueOf(row.get("status", String.class)),
                row.get("version", Integer.class));
    }

    CalendarFile.Entry entry() {
        return new CalendarFile.Entry(
                id, version, caseNumber, startsAt, minutes, place, address, remindHoursBefore, status);
    }
}
