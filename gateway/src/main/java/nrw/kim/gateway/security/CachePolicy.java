package nrw.kim.gateway.security;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** How long an answer may be kept, by what it is. */
final class CachePolicy {
    private static final String NEVER = "no-store";
    private static final String ASK_FIRST = "no-cache";
    private static final String FIVE_MINUTES = "public, max-age=300";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** Files whose name carries a hash of their content, as the SPA's build writes them. */
    private static final Pattern HASHED = Pattern.compile("/assets/.+-[\\w-]{8,}\\.\\w+");

    /** Answers that depend on who asks. */
    private static final Pattern PERSONAL = Pattern.compile("/(api/v1|login|logout|q)(/.*)?");

    private CachePolicy() {}

    /** What is the same for everybody; the tag tells whether it has changed. */
    private static final Pattern PUBLIC = Pattern.compile("/api/v1/public-sites/\\d+");

    /** Personal data are kept nowhere; a page is asked for again, so that a new version shows at once. */
    static String of(RoutingContext ctx) {
        var path = ctx.request().path();
        if (PUBLIC.matcher(path).matches() && ctx.response().getStatusCode() < 400) {
            return FIVE_MINUTES;
        }
        if (PERSONAL.matcher(path).matches()) {
            return NEVER;
        }
        return HASHED.matcher(path).matches() && ctx.response().getStatusCode() < 400 ? FOREVER : ASK_FIRST;
    }
}
