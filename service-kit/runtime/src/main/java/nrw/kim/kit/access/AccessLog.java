package nrw.kim.kit.access;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.Code;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;

/**
 * Who read whose file, when and for what purpose (G-05; § 22(2) BDSG Nr. 2). Append-only, written in the transaction that
 * reads: no entry, no answer.
 */
@ApplicationScoped
public class AccessLog {
    private static final String APPEND = """
            insert into access_log (id, ki, time, actor, actor_org, role, purpose, action, subject, person_id)
            values (:id, :ki, :time, :actor, :org, :role, :purpose, :action, :subject, :person)
            returning 1
            """;

    private final Ids ids;
    private final Clock clock;

    AccessLog(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Logs one read.
     *
     * @param ki tenant of the file
     * @param purpose purpose if the actor named none, UPPER_SNAKE
     * @param action what was read, of the service's published list
     * @param subject id of what was read
     * @param person id of the person whose data it is; null if none in particular
     */
    public Uni<Void> read(KiKey ki, Actor actor, String purpose, Code action, UUID subject, UUID person) {
        return append(ki, actor, purpose, action.name(), subject, person);
    }

    /**
     * Logs the read of a part.
     *
     * @param part which one: an id or a hash, never content
     */
    public Uni<Void> readPart(
            KiKey ki, Actor actor, String purpose, Code action, String part, UUID subject, UUID person) {
        return append(ki, actor, purpose, action.name() + ":" + part, subject, person);
    }

    private Uni<Void> append(KiKey ki, Actor actor, String purpose, String action, UUID subject, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(APPEND, Integer.class)
                        .setParameter("id", ids.next())
                        .setParameter("ki", ki.value())
                        .setParameter("time", OffsetDateTime.now(clock))
                        .setParameter("actor", actor.sub())
                        .setParameter("org", actor.org())
                        .setParameter(
                                "role",
                                String.join(",", actor.roles().stream().sorted().toList()))
                        .setParameter("purpose", actor.purpose() == null ? purpose : actor.purpose())
                        .setParameter("action", action)
                        .setParameter("subject", subject.toString())
                        .setParameter("person", person)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
