package nrw.kim.cases.disclosure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is left out by case. */
@ApplicationScoped
class WithholdingRepository implements PanacheRepositoryBase<Withholding, UUID> {

    Uni<List<Withholding>> ofCase(UUID caseId) {
        return list("caseId", caseId);
    }

    Uni<Withholding> entry(UUID caseId, DisclosureSection section, UUID entryId) {
        return find("caseId = ?1 and section = ?2 and entryId = ?3", caseId, section, entryId)
                .firstResult();
    }
}
