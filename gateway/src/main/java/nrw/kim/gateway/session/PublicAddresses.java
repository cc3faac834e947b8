package nrw.kim.gateway.session;

import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The few API addresses that need no login: bodies without an account answer a Fallübergabe there with a link and a code
 * that travel in the request, Ratsuchende give feedback and look for a site, calendar programs fetch appointments by a secret address. Whoever
 * comes stays unknown here, also with a session: no token goes on to the service.
 */
public final class PublicAddresses {
    private static final Set<String> SENT = Set.of(
            "/api/v1/handover-links/open",
            "/api/v1/handover-links/accept",
            "/api/v1/handover-links/ask",
            "/api/v1/handover-links/decline",
            "/api/v1/handover-links/document",
            "/api/v1/feedback-forms");

    private static final Pattern READ =
            Pattern.compile("/api/v1/(feedback-forms/[\\w-]+|public-sites/\\d+|calendar-feeds/[\\w-]+\\.ics)");

    private PublicAddresses() {}

    /** Whether the request goes to one of them, exactly. */
    public static boolean has(RoutingContext ctx) {
        var path = ctx.normalizedPath();
        return switch (ctx.request().method().name()) {
            case "POST" -> SENT.contains(path);
            case "GET" -> READ.matcher(path).matches();
            default -> false;
        };
    }
}
