package nrw.kim.cases.appointment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Queries over appointments. */
@ApplicationScoped
class AppointmentRepository implements PanacheRepositoryBase<Appointment, UUID> {
    Uni<List<Appointment>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by startsAt, id", caseId);
    }

    /** Until the end of the transaction nobody else changes it. */
    Uni<Appointment> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
