package nrw.kim.cases.interpreting;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.InterpretingStatus;

/** Queries over what was asked of the pool. */
@ApplicationScoped
class InterpretingRepository implements PanacheRepositoryBase<Interpreting, UUID> {
    private static final List<InterpretingStatus> OVER = List.of(InterpretingStatus.DONE, InterpretingStatus.CANCELLED);

    Uni<List<Interpreting>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    Uni<List<Interpreting>> openOf(UUID appointmentId) {
        return list("appointmentId = ?1 and status not in ?2", appointmentId, OVER);
    }
}
