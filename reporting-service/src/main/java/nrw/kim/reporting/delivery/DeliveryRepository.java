package nrw.kim.reporting.delivery;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Stored deliveries; which of them a reader sees follows from the KI that are in them. */
@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {
    private static final String ADD_KIS = """
            insert into delivery_ki (ki, delivery_id)
            select unnest(string_to_array(:kis, ',')), :delivery
            """;
    private static final String OF_TENANTS = """
            select d.* from delivery d
             where d.id < :before and exists (select from delivery_ki k where k.delivery_id = d.id)
             order by d.id desc
            """;

    Uni<Void> add(Delivery delivery, Collection<KiKey> kis) {
        return persistAndFlush(delivery)
                .chain(this::getSession)
                .chain(session -> session.createNativeQuery(ADD_KIS)
                        .setParameter("kis", kis.stream().map(KiKey::value).collect(joining(",")))
                        .setParameter("delivery", delivery.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<Delivery>> ofTenants(UUID before, int limit) {
        return getSession().chain(session -> session.createNativeQuery(OF_TENANTS, Delivery.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList());
    }
}
