package nrw.kim.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nrw.kim.gateway.limit.BodyLimit;
import nrw.kim.gateway.limit.RateLimit;
import nrw.kim.gateway.me.MeRoute;
import nrw.kim.gateway.openapi.OpenApiRoute;
import nrw.kim.gateway.problem.FailureHandler;
import nrw.kim.gateway.routing.ProxyRoute;
import nrw.kim.gateway.security.SecurityHeaders;
import nrw.kim.gateway.session.CallerAuthentication;
import nrw.kim.gateway.session.CsrfGuard;
import nrw.kim.gateway.session.LoginRoute;
import nrw.kim.gateway.session.LogoutRoute;
import nrw.kim.gateway.web.SpaFallback;

/**
 * The order in which a request passes the gateway's handlers, on one page. Quarkus adds its own between them: {@code /q}
 * (health, metrics) and the static files.
 */
@ApplicationScoped
class Pipeline {
    private static final String API = "/api/v1/*";

    /** Before everything, so that refusals of Quarkus itself carry the headers too. */
    private static final int FIRST = -1_000;

    /** Quarkus would answer 413 without a body. */
    private static final int BEFORE_QUARKUS_BODY_LIMIT = -10;

    /** After Quarkus' static files. */
    private static final int FALLBACK = 20_000;

    void always(@Observes Router router, SecurityHeaders headers, FailureHandler failures) {
        router.route().order(FIRST).handler(headers);
        router.route().order(FALLBACK + 1).failureHandler(failures);
    }

    void people(@Observes Router router, RateLimit rateLimit, LoginRoute login, LogoutRoute logout) {
        router.route("/login").order(10).handler(rateLimit);
        router.get("/login").order(11).handler(login);
        router.get("/login/callback").order(11).handler(login);
        router.get("/logout").order(11).handler(logout);
        router.post("/logout").order(11).handler(logout);
        router.get("/logout/done").order(11).handler(ctx -> ctx.redirect("/"));
    }

    void api(
            @Observes Router router,
            BodyLimit bodyLimit,
            CsrfGuard csrfGuard,
            CallerAuthentication authentication,
            RateLimit rateLimit,
            MeRoute me,
            ProxyRoute proxy) {
        router.route(API).order(BEFORE_QUARKUS_BODY_LIMIT).handler(bodyLimit);
        router.route(API).order(20).handler(csrfGuard);
        router.route(API).order(30).handler(authentication);
        router.route(API).order(40).handler(rateLimit);
        router.route(HttpMethod.GET, "/api/v1/me").order(50).handler(me);
        router.route(API).order(60).handler(proxy);
    }

    void portal(@Observes Router router, RateLimit rateLimit, OpenApiRoute openApi) {
        router.get("/api/openapi/:service.json").order(70).handler(rateLimit).handler(openApi);
        router.get("/api/docs").order(70).handler(ctx -> ctx.reroute("/api/docs/index.html"));
    }

    void workplace(@Observes Router router, SpaFallback fallback) {
        router.route().order(FALLBACK).handler(fallback);
    }
}
