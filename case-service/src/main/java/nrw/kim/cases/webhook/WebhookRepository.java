package nrw.kim.cases.webhook;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
}
