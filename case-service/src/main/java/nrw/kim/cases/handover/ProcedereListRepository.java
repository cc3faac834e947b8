package nrw.kim.cases.handover;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Versions of the Übergabeprocedere by KI. */
@ApplicationScoped
class ProcedereListRepository implements PanacheRepositoryBase<ProcedereList, String> {}
