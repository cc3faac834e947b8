package nrw.kim.gateway.openapi;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.gateway.problem.Problems;
import nrw.kim.gateway.routing.RoutingTable;
import nrw.kim.gateway.routing.Upstream;
import nrw.kim.gateway.routing.UpstreamFailures;

/** {@code GET /api/openapi/{service}.json}: what a service offers, for everybody; it holds no data of persons. */
@ApplicationScoped
public class OpenApiRoute implements Handler<RoutingContext> {
    private final RoutingTable table;
    private final OpenApiDocuments documents;
    private final UpstreamFailures failures;

    OpenApiRoute(RoutingTable table, OpenApiDocuments documents, UpstreamFailures failures) {
        this.table = table;
        this.documents = documents;
        this.failures = failures;
    }

    @Override
    public void handle(RoutingContext ctx) {
        // The gateway's own document is a static file, which comes after.
        table.named(ctx.pathParam("service")).ifPresentOrElse(upstream -> answer(ctx, upstream), ctx::next);
    }

    private void answer(RoutingContext ctx, Upstream upstream) {
        documents
                .of(upstream)
                .onSuccess(document -> {
                    ctx.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
                    ctx.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                            .end(document);
                })
                .onFailure(failure -> Problems.answer(ctx, failures.judge(upstream, failure)));
    }
}
