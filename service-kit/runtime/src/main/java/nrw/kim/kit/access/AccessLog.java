package nrw.kim.kit.access;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.Code;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

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

    private static final String APPEND_ALL = """
            insert into access_log (id, ki, time, actor, actor_org, role, purpose, action, subject, person_id)
            select uuidv7(), :ki, :time, :actor, :org, :role, :purpose, :action, read.subject, read.person
              from unnest(cast(cast(:subjects as text) as text[]), cast(cast(:persons as text) as uuid[])) as read (subject, person)
            returning 1
            """;

    /**
     * A file among many that are read at once.
     *
     * @param subject id of what was read
     * @param person id of the person whose data it is
     */
    public record Read(UUID subject, UUID person) {}

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

    /** Logs the read of many files at once, one entry for each. */
    public Uni<Void> readAll(KiKey ki, Actor actor, String purpose, Code action, List<Read> reads) {
        return append(APPEND_ALL, ki, actor, purpose, action.name(), query -> query.setParameter(
                        "subjects", array(reads, Read::subject))
                .setParameter("persons", array(reads, Read::person)));
    }

    private static String array(List<Read> reads, Function<Read, UUID> id) {
        return reads.stream().map(id).map(UUID::toString).collect(joining(",", "{", "}"));
    }

    private Uni<Void> append(KiKey ki, Actor actor, String purpose, String action, UUID subject, UUID person) {
        return append(APPEND, ki, actor, purpose, action, query -> query.setParameter("id", ids.next())
                .setParameter("subject", subject.toString())
                .setParameter("person", person));
    }

    private Uni<Void> append(
            String sql,
            KiKey ki,
            Actor actor,
            String purpose,
            String action,
            UnaryOperator<SelectionQuery<Integer>> what) {
        return Panache.getSession()
                .chain(session -> what.apply(session.createNativeQuery(sql, Integer.class)
                                .setParameter("ki", ki.value())
                                .setParameter("time", OffsetDateTime.now(clock))
                                .setParameter("actor", actor.sub())
                                .setParameter("org", actor.org())
                                .setParameter(
                                        "role",
                                        String.join(
                                                ",",
                                                actor.roles().stream().sorted().toList()))
                                .setParameter("purpose", actor.purpose() == null ? purpose : actor.purpose())
                                .setParameter("action", action))
                        .getResultList())
                .replaceWithVoid();
    }
}
