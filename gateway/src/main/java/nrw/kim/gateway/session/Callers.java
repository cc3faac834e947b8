package nrw.kim.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds out who sent a request, refreshing the tokens of a session where they run out. */
@ApplicationScoped
class Callers {
    private static final String AUDIENCE = "kim-api";

    private final HttpAuthenticator authenticator;

    Callers(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    /**
     * The caller; empty if the request shows neither session nor token.
     *
     * <p>Fails with {@link AuthenticationFailedException} for a token or session that is not valid, with Quarkus'
     * redirect exception where the request is a step of the login.
     */
    Uni<Optional<Caller>> identify(RoutingContext ctx) {
        return authenticator.attemptAuthentication(ctx).map(Callers::callerOf);
    }

    private static Optional<Caller> callerOf(SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            return Optional.empty();
        }
        var caller =
                Caller.of(identity.getCredential(AccessTokenCredential.class).getToken());
        if (!caller.isMeantFor(AUDIENCE)) {
            // No new login would change that, so that the person must not be sent in circles.
            throw new AuthenticationCompletionException("access token has another audience");
        }
        return Optional.of(caller);
    }
}
