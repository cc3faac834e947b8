package nrw.kim.cases.assessment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over assessments. */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {
    Uni<List<Assessment>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by number desc", caseId);
    }

    Uni<List<DomainAssessment>> domains(List<UUID> assessments) {
        return Panache.getSession().chain(session -> session.createQuery(
                        "from DomainAssessment where assessmentId in :ids order by id", DomainAssessment.class)
                .setParameter("ids", assessments)
                .getResultList());
    }

    Uni<Void> store(List<DomainAssessment> domains) {
        return Panache.getSession().chain(session -> session.persistAll(domains.toArray()));
    }
}
