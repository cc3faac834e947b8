package nrw.kim.network.agreement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.AgreementState;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.persistence.Where;

/** Queries over agreements. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<CooperationAgreement, TenantKey> {
    Uni<CooperationAgreement> anyEntry(UUID id) {
        return find("id = ?1 order by ki", id).firstResult();
    }

    Uni<List<CooperationAgreement>> search(UUID organisation, AgreementState state, UUID after, int count) {
        var where = Where.from(CooperationAgreement.class)
                .and("r.organisationId = :organisation", "organisation", organisation)
                .and("r.state = :state", "state", state)
                .and("r.id > :after", "after", after);
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }
}
