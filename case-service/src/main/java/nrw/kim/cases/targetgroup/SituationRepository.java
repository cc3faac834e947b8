package nrw.kim.cases.targetgroup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseCondition;
import nrw.kim.events.KiKey;

/** Asks of a single case what the list asks of all. */
@ApplicationScoped
class SituationRepository {
    /** True if an open case is in a situation. */
    Uni<Boolean> holds(KiKey ki, UUID caseId, CaseCondition condition) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createQuery(
                                    "select c.id from Case c where c.ki in :kis and c.id = :case and "
                                            + condition.text(),
                                    UUID.class)
                            .setParameter("kis", List.of(ki.value()))
                            .setParameter("case", caseId);
                    condition.parameters().forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(found -> !found.isEmpty());
    }
}
