package nrw.kim.gateway.me;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.gateway.session.Caller;

/** {@code GET /api/v1/me}: who is logged in. */
@ApplicationScoped
public class MeRoute implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext ctx) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(Json.encodeToBuffer(MeView.of(Caller.of(ctx))));
    }
}
