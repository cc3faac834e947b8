package nrw.kim.network.interpreter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.Ags;
import nrw.kim.events.code.InterpreterGender;
import nrw.kim.events.code.InterpretingMode;

/**
 * What is said of a member of the pool: body of the PUT and what two versions are compared by.
 *
 * @param gender as the person wishes to be named; null if they do not
 * @param ags municipalities they go to; empty is the whole KI
 * @param weekdays days on which they can be asked
 * @param declaredOn day on which the Verschwiegenheitserklärung was signed; null if there is none
 * @param declaredUntil last day on which it holds
 * @param volunteer true for ehrenamtlich, false for paid
 * @param active false while they pause
 */
// So that what was read can be changed and sent back as it is.
@JsonIgnoreProperties({"id", "version", "openRequests"})
public record InterpreterDetails(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 50) String phone,
        @Email @Size(max = 200) String email,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Skill> languages,
        InterpreterGender gender,
        @NotNull @Size(max = 60) List<@NotNull Ags> ags,
        @NotEmpty @Size(max = 3) List<@NotNull InterpretingMode> modes,
        @NotEmpty @Size(max = 7) List<@NotNull DayOfWeek> weekdays,
        LocalDate declaredOn,
        LocalDate declaredUntil,
        @Size(max = 300) String qualification,
        @NotNull Boolean volunteer,
        @NotNull Boolean active) {

    /** True if the person may hear what is said on this day. */
    public boolean isBoundOn(LocalDate day) {
        return declaredOn != null && declaredUntil != null && !day.isBefore(declaredOn) && !day.isAfter(declaredUntil);
    }
}
