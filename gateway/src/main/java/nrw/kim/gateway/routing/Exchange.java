package nrw.kim.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import nrw.kim.gateway.limit.BodyLimit;
import nrw.kim.gateway.limit.LimitedBody;
import nrw.kim.gateway.problem.Problem;
import nrw.kim.gateway.problem.ProblemType;
import nrw.kim.gateway.problem.Problems;
import nrw.kim.gateway.session.Caller;

/** One request on its way to a service and the answer on its way back. */
class Exchange implements ProxyInterceptor {
    private final RoutingContext ctx;
    private final Upstream upstream;
    private final Optional<Caller> caller;
    private final LimitedBody body;
    private final UpstreamFailures failures;

    Exchange(RoutingContext ctx, Upstream upstream, Optional<Caller> caller, long limit, UpstreamFailures failures) {
        this.ctx = ctx;
        this.upstream = upstream;
        this.caller = caller;
        this.body = new LimitedBody(ctx.request(), limit);
        this.failures = failures;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        request.setURI(target());
        request.setBody(Body.body(body, request.getBody().length()));
        RequestHeaders.prepare(request.headers(), caller.map(Caller::accessToken));
        return context.sendRequest().recover(failure -> Future.succeededFuture(problem(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ResponseHeaders.prepare(context.response(), upstream);
        return context.sendResponse();
    }

    /** The normalized path: what was routed is what the service sees. */
    private String target() {
        var query = ctx.request().query();
        return query == null ? ctx.normalizedPath() : ctx.normalizedPath() + "?" + query;
    }

    private ProxyResponse problem(ProxyContext context, Throwable failure) {
        var type = typeOf(failure);
        var response = context.request().release().response();
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, Problems.language(ctx))
                .setBody(Body.body(Problems.document(ctx, type)));
        if (type == ProblemType.SERVICE_BUSY) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        if (body.isEndless()) {
            BodyLimit.closeAfterAnswer(ctx);
        }
        return response;
    }

    private ProblemType typeOf(Throwable failure) {
        if (body.exceeded()) {
            return ProblemType.PAYLOAD_TOO_LARGE;
        }
        // Nobody reads the answer then, and the service is not to blame.
        return ctx.response().closed() ? ProblemType.MALFORMED_REQUEST : failures.judge(upstream, failure);
    }
}
