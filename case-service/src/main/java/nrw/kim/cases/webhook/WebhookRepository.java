package nrw.kim.cases.webhook;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over webhooks. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {
    Uni<List<Webhook>> of(KiKey ki, UUID org) {
        return list("ki = ?1 and org = ?2 order by id", ki.value(), org);
    }

    Uni<List<Webhook>> of(UUID org) {
        return list("org = ?1 order by id", org);
    }

    Uni<List<Webhook>> inOrder() {
        return list("order by id");
    }

    Uni<Integer> forgetFormer(OffsetDateTime now) {
        return update("formerSecret = null, formerUntil = null where formerUntil <= ?1", now);
    }

    /** Does nothing if the secret is not what it was. */
    Uni<Integer> reseal(UUID id, String was, String is) {
        return update("secret = ?1 where id = ?2 and secret = ?3", is, id, was);
    }

    /** The same for the former one. */
    Uni<Integer> resealFormer(UUID id, String was, String is) {
        return update("formerSecret = ?1 where id = ?2 and formerSecret = ?3", is, id, was);
    }
}
