package nrw.kim.cases.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.interpreting.InterpretingService.Meeting;

/** When and where an appointment is, as the Sprachmittlerpool may know it. Runs in the caller's transaction. */
@ApplicationScoped
class Meetings {
    private final DirectoryService directory;

    Meetings(DirectoryService directory) {
        this.directory = directory;
    }

    Uni<Meeting> of(Case file, Appointment appointment) {
        var site = siteOf(file, appointment);
        return site == null
                ? Uni.createFrom().item(appointment.meeting(null, null))
                : directory.requireSite(file.ki(), site).map(known -> appointment.meeting(known.ags(), known.id()));
    }

    /** Site that is named, or the one of the case; null elsewhere. */
    static UUID siteOf(Case file, Appointment appointment) {
        return appointment.isAtSite() ? appointment.siteOr(file.siteId()) : null;
    }
}
