package nrw.kim.network.persistence;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Two writers that create the same record at the same moment. */
public final class Races {
    private Races() {}

    /** Runs a transaction again if another one has just created the same record: now it finds and changes it. */
    public static <T> Uni<T> retried(Supplier<Uni<T>> transaction) {
        return Uni.createFrom()
                .<T>deferred(transaction::get)
                .onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1);
    }
}
