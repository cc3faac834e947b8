package nrw.kim.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Two ways in, two sets of checks: a request with Authorization is judged as a machine's (audience {@code kim-api}), any
 * other by its session cookie. One tenant for both would have to accept ID tokens as bearer tokens.
 */
@ApplicationScoped
class MachineTenant implements TenantResolver {
    static final String ID = "machine";

    @Override
    public String resolve(RoutingContext ctx) {
        return isMachine(ctx) ? ID : OidcUtils.DEFAULT_TENANT_ID;
    }

    static boolean isMachine(RoutingContext ctx) {
        return ctx.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }
}
