package nrw.kim.cases.casefile;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Erased cases. */
@ApplicationScoped
class ErasedCaseRepository implements PanacheRepositoryBase<ErasedCase, UUID> {}
