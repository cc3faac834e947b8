package nrw.kim.cases.document;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import nrw.kim.events.KiKey;
import nrw.kim.kit.tenant.EveryTenant;
import nrw.kim.kit.tenant.TenantTransaction;

/**
 * Erases documents that were removed and not brought back in time. Every instance runs it; a lock per tenant lets one of them
 * work, and a tenant that fails keeps none of the others waiting.
 */
@ApplicationScoped
class ErasureService {
    private final TenantTransaction tenants;
    private final DocumentRepository documents;
    private final DocumentConfig config;
    private final Clock clock;

    ErasureService(TenantTransaction tenants, DocumentRepository documents, DocumentConfig config, Clock clock) {
        this.tenants = tenants;
        this.documents = documents;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${kim.document.erasure-every:15m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> eraseEverywhere() {
        return EveryTenant.inTurn("erasure of removed documents", this::erase);
    }

    /** Erases what a tenant removed and says how many; 0 if another instance is at it. */
    Uni<Integer> erase(KiKey ki) {
        return tenants.in(ki, () -> documents
                .claimErasure(ki)
                .chain(mine -> mine ? eraseClaimed(ki) : Uni.createFrom().item(0)));
    }

    private Uni<Integer> eraseClaimed(KiKey ki) {
        var now = OffsetDateTime.now(clock);
        return documents.removedBefore(ki, now.minus(config.restoreWithin())).chain(removed -> {
            var chain = Uni.createFrom().voidItem();
            for (var document : removed) {
                document.erase(now);
                chain = chain.chain(() -> documents.eraseContent(document.id()));
            }
            return chain.replaceWith(removed.size());
        });
    }
}
