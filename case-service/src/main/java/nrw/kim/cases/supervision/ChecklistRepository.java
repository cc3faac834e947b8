package nrw.kim.cases.supervision;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Checklists by KI. */
@ApplicationScoped
class ChecklistRepository implements PanacheRepositoryBase<Checklist, String> {}
