package nrw.kim.cases.webhook;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Queries over deliveries. */
@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {
    /** Instances pass over what another one holds; an attempt that never ends is due again after the lease. */
    private static final String CLAIM = """
            with due as (select id from webhook_delivery
                          where status = 'PENDING' and due_at <= :now
                          order by due_at limit :most for update skip locked)
            update webhook_delivery d set due_at = :leased, attempts = d.attempts + 1
              from due, webhook w
             where d.id = due.id and w.id = d.webhook_id
            returning d.id as id, d.ki as ki, w.id as webhook, w.url as url, w.secret as secret,
                      case when w.former_until > :now then w.former_secret end as former, d.body as body
            """;

    Uni<List<Claim>> claim(OffsetDateTime now, OffsetDateTime leasedUntil, int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM, Tuple.class)
                        .setParameter("now", now)
                        .setParameter("leased", leasedUntil)
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream().map(Claim::of).toList());
    }

    /** Newest first. */
    Uni<List<Delivery>> of(UUID webhook, DeliveryStatus status, UUID before, int limit) {
        return (status == null
                        ? find("webhookId = ?1 and id < ?2 order by id desc", webhook, before)
                        : find("webhookId = ?1 and id < ?2 and status = ?3 order by id desc", webhook, before, status))
                .range(0, limit)
                .list();
    }
}
