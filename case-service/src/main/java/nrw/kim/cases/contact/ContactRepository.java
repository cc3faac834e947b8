package nrw.kim.cases.contact;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over contacts. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {
    Uni<List<Contact>> ofCase(UUID caseId) {
        return list("caseId = ?1 and withdrawnAt is null order by date desc, id desc", caseId);
    }

    Uni<Long> countOf(UUID caseId) {
        return count("caseId = ?1 and withdrawnAt is null", caseId);
    }

    /** The two that were recorded first, in their order. */
    Uni<List<Contact>> firstTwo(UUID caseId) {
        return find("caseId = ?1 and withdrawnAt is null order by id", caseId)
                .page(0, 2)
                .list();
    }
}
