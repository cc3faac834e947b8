package nrw.kim.cases.appointment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over calendar feeds. */
@ApplicationScoped
class CalendarFeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {
    Uni<CalendarFeed> byToken(String tokenHash) {
        return find("tokenHash", tokenHash).firstResult();
    }

    Uni<CalendarFeed> of(KiKey ki, String owner) {
        return find("ki = ?1 and owner = ?2", ki.value(), owner).firstResult();
    }

    Uni<Long> remove(KiKey ki, String owner) {
        return delete("ki = ?1 and owner = ?2", ki.value(), owner);
    }
}
