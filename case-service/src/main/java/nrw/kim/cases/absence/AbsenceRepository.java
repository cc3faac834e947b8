package nrw.kim.cases.absence;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over absences. */
@ApplicationScoped
class AbsenceRepository implements PanacheRepositoryBase<Absence, UUID> {
    /** Those that touch the days, by their first day. */
    Uni<List<Absence>> between(KiKey ki, LocalDate from, LocalDate until) {
        return list(
                "ki = ?1 and untilOn >= ?2 and fromOn <= ?3 order by fromOn, absentName, id", ki.value(), from, until);
    }

    /** Whether somebody is away on one of these days, but for one absence. */
    Uni<Boolean> isAway(KiKey ki, String sub, AbsenceRequest days, UUID but) {
        return count(
                        "ki = ?1 and absent = ?2 and untilOn >= ?3 and fromOn <= ?4 and id <> ?5",
                        ki.value(),
                        sub,
                        days.from(),
                        days.until(),
                        but)
                .map(found -> found > 0);
    }
}
