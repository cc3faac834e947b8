package nrw.kim.cases.contact;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over what contacts said before. */
@ApplicationScoped
class ContactVersionRepository implements PanacheRepositoryBase<ContactVersion, UUID> {
    Uni<List<ContactVersion>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id desc", caseId);
    }

    Uni<Void> erase(Contact contact) {
        return delete("contactId = ?1", contact.id()).replaceWithVoid();
    }
}
