package nrw.kim.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.gateway.problem.ProblemType;
import nrw.kim.gateway.problem.Problems;

/**
 * Refuses a body that announces more than its address takes. One that announces nothing is counted while it streams
 * ({@link LimitedBody}).
 */
@ApplicationScoped
public class BodyLimit implements Handler<RoutingContext> {
    private static final String KEY = BodyLimit.class.getName();

    private final LimitConfig config;

    BodyLimit(LimitConfig config) {
        this.config = config;
    }

    @Override
    public void handle(RoutingContext ctx) {
        var limit = limitOf(ctx.normalizedPath());
        var surplus = announced(ctx) - limit;
        ctx.put(KEY, limit);
        if (surplus <= 0) {
            ctx.next();
        } else if (surplus <= LimitedBody.PATIENCE) {
            ctx.request().handler(dropped -> {}).endHandler(end -> refuse(ctx));
        } else {
            closeAfterAnswer(ctx);
            refuse(ctx);
        }
    }

    private static void refuse(RoutingContext ctx) {
        Problems.answer(ctx, ProblemType.PAYLOAD_TOO_LARGE);
    }

    /** For a client that goes on sending: the connection is worth nothing any more. */
    public static void closeAfterAnswer(RoutingContext ctx) {
        ctx.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        ctx.addEndHandler(answered -> ctx.request().connection().close());
    }

    /** The limit of a request that has passed here. */
    public static long of(RoutingContext ctx) {
        return ctx.<Long>get(KEY);
    }

    private long limitOf(String path) {
        return sizeOf(path).asLongValue();
    }

    private MemorySize sizeOf(String path) {
        if (config.documentPaths().matcher(path).matches()) {
            return config.documentBody();
        }
        return config.attachmentPaths().matcher(path).matches() ? config.attachmentBody() : config.body();
    }

    /** HTTP has been parsed by now, so that the length is a number or absent. */
    private static long announced(RoutingContext ctx) {
        var length = ctx.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
