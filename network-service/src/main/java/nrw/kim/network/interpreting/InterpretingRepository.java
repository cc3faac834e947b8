package nrw.kim.network.interpreting;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.InterpretingStatus;
import nrw.kim.network.persistence.Where;

/** Queries over the requests. */
@ApplicationScoped
class InterpretingRepository implements PanacheRepositoryBase<InterpretingRequest, UUID> {
    Uni<List<InterpretingRequest>> search(List<InterpretingStatus> status, UUID after, int count) {
        var where = Where.from(InterpretingRequest.class)
                .and("r.status in :status", "status", status == null || status.isEmpty() ? null : status)
                .and("r.id > :after", "after", after);
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }

    /** What members are asked for or have accepted. */
    Uni<List<InterpretingRequest>> open(KiKey ki) {
        return list(
                "ki = ?1 and status in ?2",
                ki.value(),
                List.of(InterpretingStatus.OFFERED, InterpretingStatus.ACCEPTED));
    }

    Uni<List<InterpretingRequest>> done(KiKey ki, LocalDate from, LocalDate until) {
        return list(
                "ki = ?1 and status = ?2 and need.day >= ?3 and need.day < ?4 order by need.day, need.minuteOfDay, id",
                ki.value(),
                InterpretingStatus.DONE,
                from,
                until);
    }
}
