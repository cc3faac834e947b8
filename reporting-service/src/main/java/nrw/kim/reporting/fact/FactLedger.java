package nrw.kim.reporting.fact;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.kit.event.ReceivedEvent;
import nrw.kim.reporting.cell.Cells;

/** Writes facts, and the cells that stand on them, in the inbox transaction of the event. */
@ApplicationScoped
class FactLedger {
    private final FactSql sql;
    private final Cells cells;

    FactLedger(FactSql sql, Cells cells) {
        this.sql = sql;
        this.cells = cells;
    }

    /** Keeps a fact that no measure counts. */
    Uni<Void> keep(ReceivedEvent received) {
        return write(received);
    }

    /**
     * Keeps a fact and what it changes in the cells.
     *
     * @param links ids that the event names beside its aggregate's (case, person, referral, handover …); null is left out
     */
    Uni<Void> count(ReceivedEvent received, UUID... links) {
        var ids = Stream.concat(Stream.of(received.event().aggregateId()), Stream.of(links))
                .filter(Objects::nonNull)
                .toList();
        return cells.update(received.ki(), ids, () -> write(received));
    }

    private Uni<Void> write(ReceivedEvent received) {
        var events = FactJson.of(received);
        return Multi.createFrom()
                .iterable(sql.of(received.type()))
                .onItem()
                .transformToUniAndConcatenate(statement -> execute(statement, events))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Integer> execute(String statement, String events) {
        return Panache.getSession().chain(session -> session.createNativeQuery(statement)
                .setParameter("events", events)
                .executeUpdate());
    }
}
