package nrw.kim.cases.field;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over values. */
@ApplicationScoped
class ValueRepository implements PanacheRepositoryBase<AdditionalValue, UUID> {
    private static final String FORGET = """
            delete from additional_value v using additional_field f
             where v.field_id = f.id and v.case_id = :case and f.retention = 'UNTIL_CLOSED' returning 1
            """;

    Uni<List<AdditionalValue>> ofCase(UUID caseId) {
        return list("caseId", caseId);
    }

    Uni<Void> forgetAtClosing(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET, Integer.class)
                        .setParameter("case", caseId)
                        .getResultList())
                .replaceWithVoid();
    }
}
