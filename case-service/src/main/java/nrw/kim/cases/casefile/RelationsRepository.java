package nrw.kim.cases.casefile;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;

/** Reads what was arranged for an actor. Substitution begins and ends by its days alone: nothing has to be switched. */
@ApplicationScoped
class RelationsRepository {
    /** One statement, because every look into a file asks. */
    private static final String ARRANGED = """
            select 'AWAY' as kind, a.absent as key, a.until_on as until from absence a
             where a.substitute = :me and a.from_on <= :today and a.until_on >= :today
            union all
            select 'DRAWN', cast(s.case_id as text), null from supervision_sample s
              join supervision_review r on r.id = s.review_id
             where r.supervisor = :me and r.closed_at is null
            union all
            select 'LED', cast(l.case_id as text), l.until from case_reader l where l.sub = :me and l.until >= :today
            """;

    private static final String AWAY = """
            select until_on, substitute, substitute_name from absence
             where absent = :who and from_on <= :today and until_on >= :today order by until_on desc limit 1
            """;

    Uni<Relations> of(Actor actor, LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ARRANGED, Tuple.class)
                        .setParameter("me", actor.sub())
                        .setParameter("today", today)
                        .getResultList())
                .map(rows -> relations(actor, rows));
    }

    /** Whether somebody is away today, and who stands in; null if present. */
    Uni<Away> away(String who, LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AWAY, Tuple.class)
                        .setParameter("who", who)
                        .setParameter("today", today)
                        .getSingleResultOrNull())
                .map(row -> row == null
                        ? null
                        : new Away(
                                row.get("until_on", LocalDate.class),
                                row.get("substitute", String.class),
                                row.get("substitute_name", String.class)));
    }

    private static Relations relations(Actor actor, List<Tuple> rows) {
        Map<String, LocalDate> away = new HashMap<>();
        var drawn = new HashSet<UUID>();
        var led = new HashSet<UUID>();
        for (var row : rows) {
            var key = row.get("key", String.class);
            switch (row.get("kind", String.class)) {
                case "AWAY" -> away.put(key, row.get("until", LocalDate.class));
                case "DRAWN" -> drawn.add(UUID.fromString(key));
                default -> led.add(UUID.fromString(key));
            }
        }
        return new Relations(actor, away, drawn, led);
    }
}
