package nrw.kim.cases.field;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over values. */
@ApplicationScoped
class ValueRepository implements PanacheRepositoryBase<AdditionalValue, UUID> {
    private static final String FORGET = """
            delete from additional_value v using additional_field f
             where v.field_id = f.id and v.case_id = :case and f.retention = 'UNTIL_CLOSED' returning 1
            """;

    private static final String FORGET_MERGED = """
            delete from additional_value v using additional_field f, case_file c
             where v.ki = :ki and v.field_id = f.id and f.retention = 'UNTIL_CLOSED'
               and c.id = v.case_id and c.merged_at < :before returning 1
            """;

    Uni<List<AdditionalValue>> ofCase(UUID caseId) {
        return list("caseId", caseId);
    }

    /** In cases that were merged into another one before that time. */
    Uni<Void> forgetMerged(KiKey ki, OffsetDateTime before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET_MERGED, Integer.class)
                        .setParameter("ki", ki.value())
                        .setParameter("before", before)
                        .getResultList())
                .replaceWithVoid();
    }

    Uni<Void> forgetAtClosing(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET, Integer.class)
                        .setParameter("case", caseId)
                        .getResultList())
                .replaceWithVoid();
    }
}
