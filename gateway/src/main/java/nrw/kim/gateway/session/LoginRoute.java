package nrw.kim.gateway.session;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import nrw.kim.gateway.address.PublicAddress;
import org.jboss.logging.Logger;

/**
 * {@code GET /login?to=/page}: leads a person to Keycloak and, once logged in, to the page. The way back from Keycloak
 * ({@code /login/callback}) passes here too.
 */
@ApplicationScoped
public class LoginRoute implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(LoginRoute.class);
    private static final String FAILED = "/login-failed.html";

    private final Callers callers;
    private final HttpAuthenticator authenticator;
    private final PublicAddress address;

    LoginRoute(Callers callers, HttpAuthenticator authenticator, PublicAddress address) {
        this.callers = callers;
        this.authenticator = authenticator;
        this.address = address;
    }

    @Override
    public void handle(RoutingContext ctx) {
        if (isElsewhere(ctx)) {
            redirect(ctx, address.origin() + ctx.request().uri());
            return;
        }
        callers.identify(ctx).subscribe().with(caller -> arrive(ctx, caller), failure -> stumble(ctx, failure));
    }

    /** Cookies belong to one host name: a login begun under another (localhost) could not be completed. */
    private boolean isElsewhere(RoutingContext ctx) {
        var authority = ctx.request().authority();
        return authority == null || !address.publicUrl().getRawAuthority().equalsIgnoreCase(authority.toString());
    }

    private void arrive(RoutingContext ctx, Optional<Caller> caller) {
        if (caller.isPresent()) {
            redirect(ctx, LocalTarget.of(ctx.request().getParam("to")));
        } else {
            askKeycloak(ctx);
        }
    }

    private void stumble(RoutingContext ctx, Throwable failure) {
        switch (failure) {
            case AuthenticationRedirectException step -> redirect(ctx, local(step.getRedirectUri()));
            case AuthenticationFailedException expired -> askKeycloak(ctx);
            case AuthenticationCompletionException refused -> fail(ctx, refused);
            default -> fail(ctx, failure);
        }
    }

    private void askKeycloak(RoutingContext ctx) {
        authenticator
                .getChallenge(ctx)
                .subscribe()
                .with(
                        challenge -> {
                            if (challenge.status == 302) {
                                challenge.getHeaders().forEach(ctx.response()::putHeader);
                                ctx.response().setStatusCode(302).end();
                            } else {
                                fail(ctx, new IllegalStateException("no way to Keycloak: " + challenge.status));
                            }
                        },
                        failure -> fail(ctx, failure));
    }

    private static void fail(RoutingContext ctx, Throwable failure) {
        LOG.warnf("Login failed: %s", failure.getMessage());
        SessionCookies.forget(ctx);
        redirect(ctx, FAILED);
    }

    /** After Keycloak the way always leads back into the platform; scheme and host are those of the request. */
    private static String local(String redirect) {
        var uri = URI.create(redirect);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static void redirect(RoutingContext ctx, String location) {
        ctx.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, location)
                .end();
    }
}
