package nrw.kim.cases.casefile;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps who reads on; {@link RelationsRepository} asks. */
@ApplicationScoped
class CaseReaderRepository implements PanacheRepositoryBase<CaseReader, UUID> {}
