package nrw.kim.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nrw.kim.gateway.limit.BodyLimit;
import nrw.kim.gateway.problem.ProblemType;
import nrw.kim.gateway.problem.Problems;
import nrw.kim.gateway.session.Caller;
import nrw.kim.gateway.session.PublicAddresses;

/** Sends an API request to the service that owns its address. */
@ApplicationScoped
public class ProxyRoute implements Handler<RoutingContext> {
    private final RoutingTable table;
    private final UpstreamClient client;
    private final UpstreamFailures failures;

    ProxyRoute(RoutingTable table, UpstreamClient client, UpstreamFailures failures) {
        this.table = table;
        this.client = client;
        this.failures = failures;
    }

    @Override
    public void handle(RoutingContext ctx) {
        table.ownerOf(ctx.normalizedPath())
                .ifPresentOrElse(upstream -> forward(ctx, upstream), () -> Problems.answer(ctx, ProblemType.NOT_FOUND));
    }

    private void forward(RoutingContext ctx, Upstream upstream) {
        var exchange = new Exchange(ctx, upstream, caller(ctx), BodyLimit.of(ctx), failures);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client.http())
                .origin(context -> client.connect(upstream).compose(request -> unlessGone(ctx, request)))
                .addInterceptor(exchange)
                .handle(ctx.request());
    }

    /** Nobody at a public address; everywhere else the request has passed the authentication. */
    private static Optional<Caller> caller(RoutingContext ctx) {
        return PublicAddresses.has(ctx) ? Optional.empty() : Optional.of(Caller.of(ctx));
    }

    /** A client that hung up while we connected would else leave a request that nobody ever ends. */
    private static Future<HttpClientRequest> unlessGone(RoutingContext ctx, HttpClientRequest request) {
        if (ctx.response().closed()) {
            request.reset();
            return Future.failedFuture("client hung up");
        }
        return Future.succeededFuture(request);
    }
}
