package nrw.kim.abh.audit;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Queries over the log of reads, which the kit writes. */
@ApplicationScoped
class AuditRepository {
    /** Newest first, one row more than the limit; null means any. */
    Uni<List<Tuple>> reads(UUID subject, String reader, UUID after, int limit) {
        var where = new StringBuilder("true");
        Map<String, Object> with = new HashMap<>();
        if (subject != null) {
            where.append(" and subject = :subject");
            with.put("subject", subject.toString());
        }
        if (reader != null) {
            where.append(" and actor = :reader");
            with.put("reader", reader);
        }
        if (after != null) {
            where.append(" and id < :after");
            with.put("after", after);
        }
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(
                    "select * from access_log where " + where + " order by id desc limit " + (limit + 1), Tuple.class);
            with.forEach(query::setParameter);
            return query.getResultList();
        });
    }
}
