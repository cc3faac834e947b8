package nrw.kim.abh.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** Shows the log of reads of the own KI. */
@ApplicationScoped
class AuditService {
    private final TenantTransaction tenants;
    private final AuditRepository log;

    AuditService(TenantTransaction tenants, AuditRepository log) {
        this.tenants = tenants;
        this.log = log;
    }

    Uni<Page<Access>> reads(Actor actor, UUID subject, String reader, UUID after, int limit) {
        return tenants.of(actor, () -> log.reads(subject, reader, after, limit)
                .map(rows -> Page.of(rows, limit, row -> row.get("id", UUID.class), Access::from)));
    }
}
