package nrw.kim.reporting.cell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nrw.kim.events.KiKey;

/**
 * Keeps the cells equal to what the facts say: by the difference that the touched subjects make before and after a change,
 * so that an event costs the same however many cases there are.
 */
@ApplicationScoped
public class Cells {
    private final CellRepository repository;
    private final ObjectMapper json;

    Cells(CellRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /**
     * Changes facts and cells together, inside the tenant's transaction.
     *
     * @param ids every id that the change names; what they link to is found from here
     */
    public Uni<Void> update(KiKey ki, Collection<UUID> ids, Supplier<Uni<Void>> change) {
        return repository.lock(ki).chain(() -> repository.subjectsOf(ki, ids)).chain(subjects -> repository
                .contributionsOf(ki, subjects)
                .chain(before -> change.get()
                        .chain(() -> repository.contributionsOf(ki, subjects))
                        .chain(after -> add(ki, CellChange.between(before, after)))));
    }

    /** Cells of some KI and periods; missing ones are zero. */
    public Uni<List<Cell>> of(Collection<KiKey> kis, Collection<String> periods) {
        return repository.of(kis, periods).map(this::cells);
    }

    private List<Cell> cells(String array) {
        try {
            return List.of(json.readValue(array, Cell[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Uni<Void> add(KiKey ki, List<CellChange> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var days = changes.stream().flatMap(DayRow::of).toList();
        var first = days.isEmpty() ? Uni.createFrom().voidItem() : repository.addDays(ki, text(days));
        return first.chain(
                () -> repository.add(ki, text(changes.stream().map(Row::of).toList())));
    }

    private String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(String period, String measure, String dimension, long n, long subjects, boolean days) {
        static Row of(CellChange change) {
            var cell = change.cell();
            return new Row(
                    cell.period(),
                    cell.measure(),
                    cell.dimension(),
                    change.n(),
                    change.subjects(),
                    !change.days().isEmpty());
        }
    }

    private record DayRow(String period, String measure, String dimension, int value, long n) {
        static Stream<DayRow> of(CellChange change) {
            var cell = change.cell();
            return change.days().entrySet().stream()
                    .map(e -> new DayRow(cell.period(), cell.measure(), cell.dimension(), e.getKey(), e.getValue()));
        }
    }
}
