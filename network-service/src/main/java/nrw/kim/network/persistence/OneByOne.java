package nrw.kim.network.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** Work on a list within a transaction: a session takes one statement at a time. */
public final class OneByOne {
    private OneByOne() {}

    /** Runs the work for each item after that of the one before has ended. */
    public static <T> Uni<Void> each(List<T> items, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
