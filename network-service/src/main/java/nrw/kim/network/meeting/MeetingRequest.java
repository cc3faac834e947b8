package nrw.kim.network.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Body of a new meeting.
 *
 * @param place room or address; null if it is digital
 */
record MeetingRequest(
        @NotNull UUID bodyId,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate date,
        @NotNull MeetingMode mode,
        @Size(max = 200) String place) {}
