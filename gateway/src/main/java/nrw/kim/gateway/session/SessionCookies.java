package nrw.kim.gateway.session;

import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** The cookies that hold a session, one or several chunks of it. */
public final class SessionCookies {
    private SessionCookies() {}

    /** Whether the request carries a session, valid or not. */
    public static boolean present(RoutingContext ctx) {
        return !names(ctx).isEmpty();
    }

    /** Makes the browser forget the session. */
    static void forget(RoutingContext ctx) {
        names(ctx).forEach(name -> ctx.response()
                .addCookie(Cookie.cookie(name, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)));
    }

    private static List<String> names(RoutingContext ctx) {
        return ctx.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(OidcUtils.SESSION_COOKIE_NAME))
                .toList();
    }
}
