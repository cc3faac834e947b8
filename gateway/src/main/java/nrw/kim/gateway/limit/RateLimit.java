package nrw.kim.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nrw.kim.gateway.problem.ProblemType;
import nrw.kim.gateway.problem.Problems;
import nrw.kim.gateway.session.Caller;
import nrw.kim.gateway.session.PublicAddresses;

/**
 * A token bucket per caller: per person or service account once known, else per network address. Each gateway counts for
 * itself; it is a guard against runaway scripts, not a quota.
 */
@ApplicationScoped
public class RateLimit implements Handler<RoutingContext> {
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private static final String PUBLIC = "public ";

    private final LimitConfig config;
    private final LoadingCache<String, Bucket> buckets;
    private final Counter refused;

    @Inject
    RateLimit(LimitConfig config, MeterRegistry metrics) {
        this.config = config;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.rememberedCallers())
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(caller -> caller.startsWith(PUBLIC) ? newPublicBucket() : newBucket());
        this.refused = metrics.counter("kim.gateway.rate.refused");
    }

    @Override
    public void handle(RoutingContext ctx) {
        var taken = buckets.get(callerOf(ctx)).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            ctx.next();
            return;
        }
        refused.increment();
        var wait = Duration.ofNanos(taken.getNanosToWaitForRefill()).plusSeconds(1);
        ctx.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        Problems.answer(ctx, ProblemType.TOO_MANY_REQUESTS);
    }

    private static String callerOf(RoutingContext ctx) {
        if (PublicAddresses.has(ctx)) {
            return PUBLIC + ctx.request().remoteAddress().hostAddress();
        }
        return Caller.find(ctx)
                .map(Caller::subject)
                .orElseGet(() -> ctx.request().remoteAddress().hostAddress());
    }

    private Bucket newPublicBucket() {
        var requests = config.publicRequestsPerMinute();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, Duration.ofMinutes(1)))
                .build();
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(config.burst()).refillGreedy(config.requestsPerSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
