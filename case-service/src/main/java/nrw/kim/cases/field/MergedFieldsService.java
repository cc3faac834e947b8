package nrw.kim.cases.field;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nrw.kim.cases.casefile.Merger;
import nrw.kim.events.KiKey;
import nrw.kim.kit.tenant.EveryTenant;
import nrw.kim.kit.tenant.TenantTransaction;

/**
 * Erases what is kept until a case is closed in cases that were merged into another one (B2-36, B2-52): not at once, because
 * that can be taken back, but on the day after which it cannot. However many instances run, and a tenant that fails keeps none
 * of the others waiting.
 */
@ApplicationScoped
public class MergedFieldsService {
    private final TenantTransaction tenants;
    private final ValueRepository values;
    private final Clock clock;

    MergedFieldsService(TenantTransaction tenants, ValueRepository values, Clock clock) {
        this.tenants = tenants;
        this.values = values;
        this.clock = clock;
    }

    @Scheduled(
            every = "${kim.field.look-every:6h}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> lookEverywhere() {
        return EveryTenant.inTurn("erasure of fields of merged cases", this::look);
    }

    /** Erases in one tenant. */
    Uni<Void> look(KiKey ki) {
        return tenants.in(ki, () -> values.forgetMerged(ki, Merger.staysIfBefore(LocalDate.now(clock))));
    }
}
