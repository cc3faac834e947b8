package nrw.kim.network.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as shown.
 *
 * @param seatsFilled seats that were filled; null until it was held
 * @param agenda its items in order; only when one meeting is read
 */
@Schema(name = "Meeting")
record MeetingView(
        UUID id,
        String ki,
        UUID bodyId,
        String title,
        LocalDate date,
        MeetingMode mode,
        @Nullable String place,
        MeetingStatus status,
        @Nullable Integer seatsFilled,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AgendaItemView> agenda,
        int version)
        implements Versioned {

    static MeetingView listed(Meeting meeting) {
        return of(meeting, null);
    }

    static MeetingView of(Meeting meeting, List<AgendaItem> agenda) {
        return new MeetingView(
                meeting.id(),
                meeting.ki().value(),
                meeting.bodyId(),
                meeting.title(),
                meeting.date(),
                meeting.mode(),
                meeting.place(),
                meeting.status(),
                meeting.seatsFilled(),
                agenda == null
                        ? null
                        : agenda.stream().map(AgendaItemView::from).toList(),
                meeting.version());
    }
}
