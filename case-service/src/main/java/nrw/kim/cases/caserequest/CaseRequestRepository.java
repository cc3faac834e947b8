package nrw.kim.cases.caserequest;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over what bodies asked for. */
@ApplicationScoped
class CaseRequestRepository implements PanacheRepositoryBase<CaseRequest, UUID> {
    private static final int MOST = 200;
    private static final String WAITING = """
            select r.* from case_request r join case_file c on c.id = r.case_id
            where c.responsible = :responsible and r.status = 'OPEN' order by r.id limit 200
            """;

    Uni<List<CaseRequest>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id desc", caseId);
    }

    /** Not decided yet, the longest waiting first. */
    Uni<List<CaseRequest>> waitingFor(String responsible) {
        return getSession().chain(session -> session.createNativeQuery(WAITING, CaseRequest.class)
                .setParameter("responsible", responsible)
                .getResultList());
    }

    Uni<List<CaseRequest>> ofBody(UUID org) {
        return find("org = ?1 order by id desc", org).range(0, MOST - 1).list();
    }
}
