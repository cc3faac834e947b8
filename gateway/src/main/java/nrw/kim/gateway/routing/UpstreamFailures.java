package nrw.kim.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeoutException;
import nrw.kim.gateway.problem.ProblemType;
import org.jboss.logging.Logger;

/** Tells why a service did not answer, counts it and writes it to the log. */
@ApplicationScoped
public class UpstreamFailures {
    static final String METRIC = "kim.gateway.upstream.failures";

    private static final Logger LOG = Logger.getLogger(UpstreamFailures.class);

    private final MeterRegistry metrics;

    UpstreamFailures(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** The problem to answer with. */
    public ProblemType judge(Upstream upstream, Throwable failure) {
        var type = typeOf(failure);
        metrics.counter(METRIC, "service", upstream.name(), "problem", type.slug())
                .increment();
        // The message of a time limit repeats the address, in which somebody may have searched for a name.
        LOG.warnf(
                "%s: %s (%s)", upstream.name(), type.slug(), failure.getClass().getSimpleName());
        return type;
    }

    private static ProblemType typeOf(Throwable failure) {
        return switch (failure) {
            case NotConnectedException e -> typeOf(e);
            case TimeoutException e -> ProblemType.SERVICE_TIMEOUT;
            default -> ProblemType.SERVICE_BROKE_OFF;
        };
    }

    private static ProblemType typeOf(NotConnectedException failure) {
        return switch (failure.getCause()) {
            case ConnectTimeoutException e -> ProblemType.SERVICE_BUSY;
            case ConnectionPoolTooBusyException e -> ProblemType.SERVICE_BUSY;
            case TimeoutException e -> ProblemType.SERVICE_BUSY;
            default -> ProblemType.SERVICE_UNREACHABLE;
        };
    }
}
