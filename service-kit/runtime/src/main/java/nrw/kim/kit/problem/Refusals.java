package nrw.kim.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Refusals inside an answer, for requests that carry several things of which each is answered on its own. */
@Singleton
public class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final ProblemWriter writer;

    Refusals(ProblemWriter writer) {
        this.writer = writer;
    }

    /** The document that the failure would have been answered with on its own. */
    public ProblemDocument document(Throwable failure, Locale language) {
        return writer.document(problem(failure), language);
    }

    /** The refusal that a failure is; what is not the caller's to mend is a 500 without a message. */
    public static Problem problem(Throwable failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case ConstraintViolationException e -> Problem.validation(Violations.of(e));
            case JsonProcessingException e -> UnreadableJson.problem(e);
            default -> {
                LOG.errorf(failure, "part of a request failed");
                yield Problem.of(500, "internal");
            }
        };
    }
}
