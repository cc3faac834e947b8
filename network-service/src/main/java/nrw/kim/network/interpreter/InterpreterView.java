package nrw.kim.network.interpreter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.code.InterpreterGender;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of the pool as shown to who leads it. */
@Schema(name = "Interpreter")
record InterpreterView(
        UUID id,
        String name,
        @Nullable String phone,
        @Nullable String email,
        List<Skill> languages,
        @Nullable InterpreterGender gender,
        List<Ags> ags,
        List<InterpretingMode> modes,
        List<DayOfWeek> weekdays,
        @Nullable LocalDate declaredOn,
        @Nullable LocalDate declaredUntil,
        @Nullable String qualification,
        boolean volunteer,
        boolean active,
        int version)
        implements Versioned {

    static InterpreterView from(Interpreter member) {
        var details = member.details();
        return new InterpreterView(
                member.id(),
                details.name(),
                details.phone(),
                details.email(),
                details.languages(),
                details.gender(),
                details.ags(),
                details.modes(),
                details.weekdays(),
                details.declaredOn(),
                details.declaredUntil(),
                details.qualification(),
                details.volunteer(),
                details.active(),
                member.version());
    }
}
