package nrw.kim.abh.authority;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over the known authorities. */
@ApplicationScoped
class AuthorityRepository implements PanacheRepositoryBase<Authority, String> {
    Uni<Authority> inDirectoryOf(KiKey ki, UUID org) {
        return findById(Authority.keyOf(ki, org));
    }

    /** Those of the transaction's tenants: a handful. */
    Uni<List<Authority>> known() {
        return list("order by key");
    }
}
