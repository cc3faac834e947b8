package nrw.kim.network.interpreter;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.network.persistence.TenantKey;

/** Queries over the pool. */
@ApplicationScoped
class InterpreterRepository implements PanacheRepositoryBase<Interpreter, TenantKey> {
    Uni<Interpreter> member(KiKey ki, UUID id) {
        return find("ki = ?1 and id = ?2 and erased = false", ki.value(), id).firstResult();
    }

    Uni<Interpreter> locked(KiKey ki, UUID id) {
        return findById(TenantKey.of(ki, id), LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<Interpreter>> pool(KiKey ki) {
        return list("ki = ?1 and erased = false order by name, id", ki.value());
    }

    Uni<List<Interpreter>> all(KiKey ki) {
        return list("ki = ?1", ki.value());
    }

    Uni<List<Interpreter>> pausedBefore(KiKey ki, LocalDate day) {
        return list("ki = ?1 and erased = false and pausedOn < ?2", ki.value(), day);
    }
}
