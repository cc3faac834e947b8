package nrw.kim.cases.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.tenant.TenantTransaction;

/** Takes deliveries in hand and writes down how they went; between the two no transaction is open. */
@ApplicationScoped
class DeliveryService {
    private final TenantTransaction tenants;
    private final DeliveryRepository deliveries;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryService(TenantTransaction tenants, DeliveryRepository deliveries, WebhookConfig config, Clock clock) {
        this.tenants = tenants;
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    /** What is due, of all tenants; held by nobody else until the lease ends. */
    Uni<List<Claim>> claim() {
        var now = OffsetDateTime.now(clock);
        return tenants.in(RegionalKeys.kis(), () -> deliveries.claim(now, now.plus(config.lease()), config.atOnce()));
    }

    /** A delivery that is gone, or was settled by who took it over after the lease, is left as it is. */
    Uni<Void> settle(Claim claim, Outcome outcome) {
        var backoff = new Backoff(config.firstPause(), config.longestPause());
        return tenants.in(claim.ki(), () -> deliveries.findById(claim.id()).invoke(delivery -> {
                    if (delivery != null && delivery.isPending()) {
                        var pause = backoff.after(
                                delivery.attempts(), ThreadLocalRandom.current().nextDouble());
                        delivery.settle(outcome, config.attempts(), pause, OffsetDateTime.now(clock));
                    }
                }))
                .replaceWithVoid();
    }
}
