package nrw.kim.abh.procedure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.code.CheckState;

/** Queries over the lines of checklists. */
@ApplicationScoped
class ChecklistRepository implements PanacheRepositoryBase<ChecklistItem, UUID> {
    private static final String COUNTS = """
            select i.procedureId as procedure, i.state as state, count(*) as count
            from ChecklistItem i where i.procedureId in :procedures group by i.procedureId, i.state
            """;

    private record Count(UUID procedure, CheckState state, long count) {}

    /** Lines of one procedure, in the order of its rules. */
    Uni<List<ChecklistItem>> ofProcedure(UUID procedure) {
        return list("procedureId = ?1 order by position", procedure);
    }

    /** How many lines stand how, by procedure. */
    Uni<Map<UUID, Map<CheckState, Long>>> counts(List<UUID> procedures) {
        return getSession()
                .chain(session -> session.createQuery(COUNTS, Count.class)
                        .setParameter("procedures", procedures)
                        .getResultList())
                .map(counts ->
                        counts.stream().collect(groupingBy(Count::procedure, toMap(Count::state, Count::count))));
    }
}
