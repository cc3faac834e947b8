package nrw.kim.cases.audit;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import org.jspecify.annotations.Nullable;

/** Reads the log of reads. */
@ApplicationScoped
public class AuditService {
    private final TenantTransaction tenants;
    private final CaseService cases;

    AuditService(TenantTransaction tenants, CaseService cases) {
        this.tenants = tenants;
        this.cases = cases;
    }

    /**
     * One read.
     *
     * @param actor sub of who read
     * @param actorOrg body of who read
     * @param role roles at that moment
     * @param action what was read
     * @param subject id of what was read
     */
    public record Access(
            UUID id,
            OffsetDateTime time,
            String actor,
            @Nullable UUID actorOrg,
            String role,
            String purpose,
            String action,
            String subject,
            @Nullable UUID personId) {}

    /** What the data protection officer asks for; null means "any". */
    record Question(UUID personId, UUID caseId, String actor) {}

    Uni<Page<Access>> ask(Actor actor, Question question, UUID before, int limit) {
        return tenants.of(actor, () -> find(question, before, limit));
    }

    /** Who has seen this case's person; the case manager can tell the person. */
    Uni<Page<Access>> ofCase(Actor actor, UUID caseId, UUID before, int limit) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, "ACCESSES_READ")
                .chain(file -> find(new Question(file.personId(), null, null), before, limit)));
    }

    private static Uni<Page<Access>> find(Question question, UUID before, int limit) {
        var where = new StringBuilder("id < :before");
        Map<String, Object> with = new TreeMap<>(Map.of("before", before));
        if (question.personId() != null) {
            where.append(" and person_id = :person");
            with.put("person", question.personId());
        }
        if (question.caseId() != null) {
            where.append(" and subject = :subject");
            with.put("subject", question.caseId().toString());
        }
        if (question.actor() != null) {
            where.append(" and actor = :actor");
            with.put("actor", question.actor());
        }
        var sql = "select * from access_log where " + where + " order by id desc limit " + (limit + 1);
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, Tuple.class);
                    with.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> Page.of(rows, limit, row -> row.get("id", UUID.class), AuditService::access));
    }

    private static Access access(Tuple row) {
        return new Access(
                row.get("id", UUID.class),
                row.get("time", OffsetDateTime.class),
                row.get("actor", String.class),
                row.get("actor_org", UUID.class),
                row.get("role", String.class),
                row.get("purpose", String.class),
                row.get("action", String.class),
                row.get("subject", String.class),
                row.get("person_id", UUID.class));
    }
}
