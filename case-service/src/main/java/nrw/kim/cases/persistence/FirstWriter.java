package nrw.kim.cases.persistence;

import io.smallrye.mutiny.Uni;
import nrw.kim.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

/** A setting that nobody has stored yet has no row to hold a version, so its key decides between two first writers. */
public final class FirstWriter {
    private FirstWriter() {}

    /**
     * Runs a change whose only unique key is the setting's own.
     *
     * @return fails with 412 for the second of two who store it for the first time
     */
    public static <T> Uni<T> wins(Uni<T> change) {
        return change.onFailure(ConstraintViolationException.class).transform(e -> Problem.preconditionFailed());
    }
}
