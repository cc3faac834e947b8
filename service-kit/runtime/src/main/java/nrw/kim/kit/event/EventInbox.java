package nrw.kim.kit.event;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import nrw.kim.kit.tenant.TenantTransaction;

/** Applies an event once: its id and its effect are stored in one transaction, a conflict means "seen". */
@ApplicationScoped
public class EventInbox {
    private static final String REMEMBER =
            "insert into inbox (event_id, ki, type) values (:id, :ki, :type) on conflict do nothing returning 1";

    private final TenantTransaction tenants;
    private final InboxMetrics metrics;

    EventInbox(TenantTransaction tenants, InboxMetrics metrics) {
        this.tenants = tenants;
        this.metrics = metrics;
    }

    /** Runs the effect in the event's tenant, unless the event was applied before. */
    public Uni<Void> once(ReceivedEvent event, Function<ReceivedEvent, Uni<Void>> effect) {
        return tenants.in(event.ki(), () -> remember(event)
                        .call(isNew ->
                                isNew ? effect.apply(event) : Uni.createFrom().voidItem()))
                .invoke(isNew -> count(event, isNew))
                .replaceWithVoid();
    }

    private void count(ReceivedEvent event, boolean isNew) {
        if (isNew) {
            metrics.applied(event);
        }
    }

    private Uni<Boolean> remember(ReceivedEvent event) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMEMBER, Integer.class)
                        .setParameter("id", event.id())
                        .setParameter("ki", event.ki().value())
                        .setParameter("type", event.type())
                        .getResultList())
                .map(inserted -> inserted.size() == 1);
    }
}
