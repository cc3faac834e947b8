package nrw.kim.gateway.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.gateway.problem.ProblemType;
import nrw.kim.gateway.problem.Problems;
import org.jboss.logging.Logger;

/**
 * Ends the session here and at Keycloak. {@code GET /logout} is for a link on our own pages and leads there;
 * {@code POST /logout} is for our scripts and answers {@code {"location": …}}. A foreign page can do neither.
 */
@ApplicationScoped
public class LogoutRoute implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(LogoutRoute.class);

    private final Callers callers;
    private final SameOrigin sameOrigin;
    private final CsrfGuard csrfGuard;

    LogoutRoute(Callers callers, SameOrigin sameOrigin, CsrfGuard csrfGuard) {
        this.callers = callers;
        this.sameOrigin = sameOrigin;
        this.csrfGuard = csrfGuard;
    }

    @Override
    public void handle(RoutingContext ctx) {
        var wanted = isScript(ctx) ? csrfGuard.isOurs(ctx) : sameOrigin.ofPerson(ctx.request());
        if (!wanted) {
            Problems.answer(ctx, ProblemType.CSRF_REFUSED);
            return;
        }
        // Quarkus ends a session by failing its check with the way to Keycloak; an answer means there was none.
        callers.identify(ctx)
                .subscribe()
                .with(caller -> lead(ctx, LocalTarget.START), failure -> lead(ctx, wayOut(ctx, failure)));
    }

    private static String wayOut(RoutingContext ctx, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException toKeycloak) {
            return toKeycloak.getRedirectUri();
        }
        LOG.debugf("Session was no longer valid: %s", failure.getMessage());
        SessionCookies.forget(ctx);
        return LocalTarget.START;
    }

    private static void lead(RoutingContext ctx, String location) {
        if (isScript(ctx)) {
            ctx.json(new JsonObject().put("location", location));
        } else {
            ctx.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, location)
                    .end();
        }
    }

    private static boolean isScript(RoutingContext ctx) {
        return ctx.request().method() == HttpMethod.POST;
    }
}
