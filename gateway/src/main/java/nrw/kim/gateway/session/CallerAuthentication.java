package nrw.kim.gateway.session;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nrw.kim.gateway.problem.ProblemType;
import nrw.kim.gateway.problem.Problems;
import org.jboss.logging.Logger;

/**
 * Lets only callers with a valid session or token into the API. All others get 401 as a problem document: a script
 * cannot follow a redirect to the login, it has to ask the person.
 */
@ApplicationScoped
public class CallerAuthentication implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(CallerAuthentication.class);

    private final Callers callers;

    CallerAuthentication(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void handle(RoutingContext ctx) {
        if (PublicAddresses.has(ctx)) {
            ctx.next();
            return;
        }
        callers.identify(ctx).subscribe().with(caller -> admit(ctx, caller), failure -> refuse(ctx, failure));
    }

    private static void admit(RoutingContext ctx, Optional<Caller> caller) {
        caller.ifPresentOrElse(
                known -> {
                    known.attachTo(ctx);
                    ctx.next();
                },
                () -> Problems.answer(ctx, ProblemType.UNAUTHORIZED));
    }

    /** Whatever goes wrong here is a denial; only an absent Keycloak is named, so that nobody logs in in vain. */
    private static void refuse(RoutingContext ctx, Throwable failure) {
        if (failure instanceof OIDCException) {
            LOG.warnf("Login service cannot be asked: %s", failure.getMessage());
            Problems.answer(ctx, ProblemType.LOGIN_UNAVAILABLE);
            return;
        }
        if (!(failure instanceof AuthenticationException)) {
            LOG.warn("Caller could not be identified", failure);
        }
        Problems.answer(ctx, ProblemType.UNAUTHORIZED);
    }
}
