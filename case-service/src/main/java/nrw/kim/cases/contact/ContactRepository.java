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
        return list("caseId = ?1 order by date desc, id desc", caseId);
    }

    Uni<Long> countOf(UUID caseId) {
        return count("caseId = ?1", caseId);
    }
}
