package nrw.kim.gateway.problem;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Turns what a handler failed with into a problem document; the reason goes to the log, never to the caller. */
@ApplicationScoped
public class FailureHandler implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(FailureHandler.class);

    @Override
    public void handle(RoutingContext ctx) {
        var type = ProblemType.ofStatus(ctx.statusCode());
        if (type == ProblemType.INTERNAL) {
            LOG.errorf(ctx.failure(), "Request failed: %s", ctx.request().method());
        }
        Problems.answer(ctx, type);
    }
}
