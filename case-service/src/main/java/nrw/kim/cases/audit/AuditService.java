package nrw.kim.cases.audit;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.team.TeamService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import org.jspecify.annotations.Nullable;

/** Reads the log of reads. */
@ApplicationScoped
public class AuditService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final TeamService team;

    AuditService(TenantTransaction tenants, CaseService cases, TeamService team) {
        this.tenants = tenants;
        this.cases = cases;
        this.team = team;
    }

    /**
     * One read.
     *
     * @param actor sub of who read
     * @param actorName name of who read; null for a machine or somebody who was never here
     * @param actorOrg body of who read
     * @param role roles at that moment
     * @param action what was read
     * @param subject id of what was read
     */
    public record Access(
            UUID id,
            OffsetDateTime time,
            String actor,
            @Nullable String actorName,
            @Nullable UUID actorOrg,
            String role,
            String purpose,
            String action,
            String subject,
            @Nullable UUID personId) {}

    /**
     * What the data protection officer asks for; null means "any".
     *
     * @param from first moment
     * @param until moment before which
     */
    record Question(
            UUID personId, UUID caseId, String actor, String purpose, OffsetDateTime from, OffsetDateTime until) {
        static Question ofPerson(UUID person) {
            return new Question(person, null, null, null, null, null);
        }

        /** Conditions with their parameters. */
        Map<String, Object> parameters() {
            var with = new TreeMap<String, Object>();
            put(with, "person_id = :person", personId);
            put(with, "subject = :subject", caseId == null ? null : caseId.toString());
            put(with, "actor = :actor", actor);
            put(with, "purpose = :purpose", purpose);
            put(with, "time >= :from", from);
            put(with, "time < :until", until);
            return with;
        }

        private static void put(Map<String, Object> with, String condition, Object value) {
            if (value != null) {
                with.put(condition, value);
            }
        }
    }

    Uni<Page<Access>> ask(Actor actor, Question question, UUID before, int limit) {
        return tenants.of(actor, () -> find(question, before, limit));
    }

    /** Who has seen this case's person; the case manager can tell the person. */
    Uni<Page<Access>> ofCase(Actor actor, UUID caseId, UUID before, int limit) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.ACCESSES_READ)
                .chain(file -> find(Question.ofPerson(file.personId()), before, limit)));
    }

    private Uni<Page<Access>> find(Question question, UUID before, int limit) {
        var conditions = question.parameters();
        var where = Stream.concat(Stream.of("id < :before"), conditions.keySet().stream())
                .collect(joining(" and "));
        var sql = "select * from access_log where " + where + " order by id desc limit " + (limit + 1);
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, Tuple.class).setParameter("before", before);
                    conditions.forEach((condition, value) ->
                            query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
                    return query.getResultList();
                })
                .chain(rows -> team.names(rows.stream().map(AuditService::actor).toList())
                        .map(names ->
                                Page.of(rows, limit, row -> row.get("id", UUID.class), row -> access(row, names))));
    }

    private static Access access(Tuple row, Map<String, String> names) {
        return new Access(
                row.get("id", UUID.class),
                row.get("time", OffsetDateTime.class),
                actor(row),
                names.get(actor(row)),
                row.get("actor_org", UUID.class),
                row.get("role", String.class),
                row.get("purpose", String.class),
                row.get("action", String.class),
                row.get("subject", String.class),
                row.get("person_id", UUID.class));
    }

    private static String actor(Tuple row) {
        return row.get("actor", String.class);
    }
}
