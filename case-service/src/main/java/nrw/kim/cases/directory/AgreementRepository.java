package nrw.kim.cases.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over known agreements. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<KnownAgreement, String> {
    Uni<KnownAgreement> agreement(KiKey ki, UUID id) {
        return findById(KnownAgreement.keyOf(ki, id));
    }

    Uni<List<KnownAgreement>> of(KiKey ki, UUID organisation) {
        return list("ki = ?1 and organisationId = ?2 order by key", ki.value(), organisation);
    }
}
