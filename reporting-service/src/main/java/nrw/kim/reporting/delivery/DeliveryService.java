package nrw.kim.reporting.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** Keeps and shows what the Land took. */
@ApplicationScoped
public class DeliveryService {
    private final TenantTransaction tenants;
    private final DeliveryRepository repository;
    private final Ids ids;
    private final Clock clock;

    DeliveryService(TenantTransaction tenants, DeliveryRepository repository, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes a delivery down; call it in the transaction that reads the figures. */
    public Uni<Void> log(Actor actor, Pull pull) {
        return repository.add(new Delivery(ids.next(), OffsetDateTime.now(clock), actor, pull), pull.kis());
    }

    /** Deliveries, newest first: all for the Land, for a KI those that hold its figures. */
    Uni<Page<DeliveryView>> deliveries(Actor actor, UUID before, int limit) {
        var kis = actor.hasAny(Roles.LAND_CONTROLLING) ? RegionalKeys.kis() : actor.kis();
        return tenants.in(kis, () -> repository.ofTenants(before, limit + 1))
                .map(rows -> Page.of(rows, limit, Delivery::id, Delivery::view));
    }
}
