package nrw.kim.gateway.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/**
 * The few API addresses that need no login: bodies without an account answer a Fallübergabe there with a link and a code
 * that travel in the request. Whoever comes stays unknown here, also with a session: no token goes on to the service.
 */
public final class PublicAddresses {
    private static final Set<String> ANSWERS = Set.of(
            "/api/v1/handover-links/open",
            "/api/v1/handover-links/accept",
            "/api/v1/handover-links/ask",
            "/api/v1/handover-links/decline");

    private PublicAddresses() {}

    /** Whether the request goes to one of them, exactly. */
    public static boolean has(RoutingContext ctx) {
        return ctx.request().method() == HttpMethod.POST && ANSWERS.contains(ctx.normalizedPath());
    }
}
