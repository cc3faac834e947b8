package nrw.kim.cases.process;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Settings by KI. */
@ApplicationScoped
class ProcessRepository implements PanacheRepositoryBase<ProcessConfiguration, String> {}
