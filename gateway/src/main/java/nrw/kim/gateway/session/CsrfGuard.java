package nrw.kim.gateway.session;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;
import static io.vertx.core.http.HttpMethod.OPTIONS;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nrw.kim.gateway.problem.ProblemType;
import nrw.kim.gateway.problem.Problems;

/**
 * Refuses changing requests that ride on a session cookie without being the application's own: they must carry the header
 * {@code X-KIM-Request: 1}, which no foreign page can set, and come from the platform's origin. Bearer tokens are not sent
 * by browsers on their own, so that machines are exempt.
 */
@ApplicationScoped
public class CsrfGuard implements Handler<RoutingContext> {
    private static final Set<HttpMethod> SAFE = Set.of(GET, HEAD, OPTIONS);
    private static final String HEADER = "X-KIM-Request";

    private final SameOrigin sameOrigin;

    CsrfGuard(SameOrigin sameOrigin) {
        this.sameOrigin = sameOrigin;
    }

    @Override
    public void handle(RoutingContext ctx) {
        if (SAFE.contains(ctx.request().method()) || !ridesOnSession(ctx) || isOurs(ctx)) {
            ctx.next();
        } else {
            Problems.answer(ctx, ProblemType.CSRF_REFUSED);
        }
    }

    private static boolean ridesOnSession(RoutingContext ctx) {
        return !ctx.request().headers().contains(HttpHeaders.AUTHORIZATION) && SessionCookies.present(ctx);
    }

    /** Whether a script of the application sent the request. */
    public boolean isOurs(RoutingContext ctx) {
        return "1".equals(ctx.request().getHeader(HEADER)) && sameOrigin.ofScript(ctx.request());
    }
}
