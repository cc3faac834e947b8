package nrw.kim.cases.casefile;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Queries over who reads on. */
@ApplicationScoped
class CaseReaderRepository implements PanacheRepositoryBase<CaseReader, UUID> {
    Uni<Boolean> mayRead(UUID caseId, String sub, LocalDate today) {
        return count("caseId = ?1 and sub = ?2 and until >= ?3", caseId, sub, today)
                .map(found -> found > 0);
    }
}
