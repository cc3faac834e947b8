package nrw.kim.cases.handover;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.KiKey;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.tenant.EveryTenant;
import nrw.kim.kit.tenant.TenantTransaction;

/**
 * Lets offers expire that nobody answered. Every instance runs it; a lock per tenant lets one of them work, and a tenant
 * that fails keeps none of the others waiting.
 */
@ApplicationScoped
public class DeadlineService {
    private static final String CLOCK = "clock";

    private final TenantTransaction tenants;
    private final HandoverRepository handovers;
    private final DomainEvents events;
    private final Clock clock;

    DeadlineService(TenantTransaction tenants, HandoverRepository handovers, DomainEvents events, Clock clock) {
        this.tenants = tenants;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            every = "${kim.handover.expiry-every:15m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> expireEverywhere() {
        return EveryTenant.inTurn("expiry of offers", this::expire);
    }

    /** Lets a tenant's offers expire and says how many; 0 if another instance is at it. */
    Uni<Integer> expire(KiKey ki) {
        return tenants.in(ki, () -> handovers
                .claimExpiry(ki)
                .chain(mine -> mine ? expireClaimed() : Uni.createFrom().item(0)));
    }

    private Uni<Integer> expireClaimed() {
        return handovers.ranOut(LocalDate.now(clock)).chain(offers -> {
            var chain = Uni.createFrom().voidItem();
            for (var handover : offers) {
                handover.expire(OffsetDateTime.now(clock));
                chain = chain.chain(() -> events.append(
                        handover.ki(),
                        CLOCK,
                        new HandoverEvent.Expired(handover.id(), handover.caseId(), handover.recipientOrg())));
            }
            return chain.replaceWith(offers.size());
        });
    }
}
