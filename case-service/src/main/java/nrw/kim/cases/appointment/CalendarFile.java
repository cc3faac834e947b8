package nrw.kim.cases.appointment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Appointments for a calendar program (RFC 5545). Calendars are synchronised to phones and clouds, so an entry carries the case
 * number, time and place, and neither the person nor what it is about.
 */
final class CalendarFile {
    private CalendarFile() {}

    /** What a calendar program may know of an appointment; {@code address} is left out where it may be the person's home. */
    record Entry(
            UUID id,
            int version,
            String caseNumber,
            OffsetDateTime startsAt,
            int minutes,
            AppointmentPlace place,
            String address,
            Integer remindHoursBefore,
            AppointmentStatus status) {}

    static String of(Entry entry) {
        return of(List.of(entry));
    }

    static String of(List<Entry> entries) {
        var calendar = new ICalendar();
        calendar.setProductId("-//KIM-Plattform//DE");
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Entry entry) {
        var title = "KIM-Termin " + entry.caseNumber();
        var event = new VEvent();
        event.setUid(entry.id() + "@kim");
        event.setSequence(entry.version());
        event.setSummary(title);
        event.setDateStart(Date.from(entry.startsAt().toInstant()));
        event.setDuration(Duration.builder().minutes(entry.minutes()).build());
        if (entry.place() == AppointmentPlace.SITE || entry.place() == AppointmentPlace.BODY) {
            event.setLocation(entry.address());
        }
        if (entry.status() == AppointmentStatus.CANCELLED) {
            event.setStatus(Status.cancelled());
        } else if (entry.remindHoursBefore() != null) {
            var before = Duration.builder()
                    .prior(true)
                    .hours(entry.remindHoursBefore())
                    .build();
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), title));
        }
        return event;
    }
}
