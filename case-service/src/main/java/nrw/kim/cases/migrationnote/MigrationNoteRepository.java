package nrw.kim.cases.migrationnote;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Notes by case. */
@ApplicationScoped
class MigrationNoteRepository implements PanacheRepositoryBase<MigrationNote, UUID> {}
