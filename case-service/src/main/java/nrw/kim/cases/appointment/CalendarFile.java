package nrw.kim.cases.appointment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.util.Date;

/**
 * An appointment for a calendar program (RFC 5545). Calendars are synchronised to phones and clouds, so it carries the case
 * number, time and place, and neither the person nor what it is about.
 */
final class CalendarFile {
    private CalendarFile() {}

    static String of(Appointment.View appointment, String caseNumber) {
        var event = new VEvent();
        event.setUid(appointment.id() + "@kim");
        event.setSequence(appointment.version());
        event.setSummary("KIM " + caseNumber);
        event.setDateStart(Date.from(appointment.startsAt().toInstant()));
        event.setDuration(Duration.builder().minutes(appointment.minutes()).build());
        if (appointment.place() == AppointmentPlace.SITE || appointment.place() == AppointmentPlace.BODY) {
            event.setLocation(appointment.address());
        }
        if (appointment.remindHoursBefore() != null) {
            var before = Duration.builder()
                    .prior(true)
                    .hours(appointment.remindHoursBefore())
                    .build();
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), "KIM " + caseNumber));
        }
        var calendar = new ICalendar();
        calendar.setProductId("-//KIM-Plattform//DE");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
