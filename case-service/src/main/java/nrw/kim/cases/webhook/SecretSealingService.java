package nrw.kim.cases.webhook;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.tenant.TenantTransaction;
import org.jboss.logging.Logger;

/**
 * Seals anew what was sealed with a former key or not at all, and forgets former secrets whose time is over. Several
 * instances may be at it: a secret that was changed in between is left alone.
 */
@ApplicationScoped
class SecretSealingService {
    private static final Logger LOG = Logger.getLogger(SecretSealingService.class);

    private final TenantTransaction tenants;
    private final WebhookRepository webhooks;
    private final SecretBox box;
    private final Clock clock;

    SecretSealingService(TenantTransaction tenants, WebhookRepository webhooks, SecretBox box, Clock clock) {
        this.tenants = tenants;
        this.webhooks = webhooks;
        this.box = box;
        this.clock = clock;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> keep() {
        return tenants.in(RegionalKeys.kis(), () -> webhooks.forgetFormer(OffsetDateTime.now(clock))
                .chain(webhooks::inOrder)
                .onItem()
                .transformToMulti(all -> Multi.createFrom().iterable(all))
                .onItem()
                .transformToUniAndConcatenate(this::sealed)
                .onItem()
                .ignoreAsUni());
    }

    private Uni<Integer> sealed(Webhook webhook) {
        try {
            var chain = Uni.createFrom().item(0);
            if (!box.isCurrent(webhook.secret())) {
                var anew = anew(webhook, webhook.secret());
                chain = chain.chain(() -> webhooks.reseal(webhook.id(), webhook.secret(), anew));
            }
            if (webhook.formerSecret() != null && !box.isCurrent(webhook.formerSecret())) {
                var anew = anew(webhook, webhook.formerSecret());
                chain = chain.chain(() -> webhooks.resealFormer(webhook.id(), webhook.formerSecret(), anew));
            }
            return chain;
        } catch (SecretUnreadableException e) {
            LOG.errorf("%s; its deliveries fail until the key is back or the body registers anew", e.getMessage());
            return Uni.createFrom().item(0);
        }
    }

    private String anew(Webhook webhook, String kept) {
        return box.seal(webhook.id(), box.open(webhook.id(), kept));
    }
}
