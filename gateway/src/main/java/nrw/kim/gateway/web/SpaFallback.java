package nrw.kim.gateway.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import nrw.kim.gateway.problem.ProblemType;
import nrw.kim.gateway.problem.Problems;

/** An address that no file and no handler has is a page of the workplace, which finds it by itself; else it is unknown. */
@ApplicationScoped
public class SpaFallback implements Handler<RoutingContext> {
    private static final String INDEX = "/index.html";
    private static final Pattern NO_PAGE = Pattern.compile("/(api|q|assets)(/.*)?|" + Pattern.quote(INDEX));

    @Override
    public void handle(RoutingContext ctx) {
        if (isPage(ctx)) {
            ctx.reroute(INDEX);
        } else {
            Problems.answer(ctx, ProblemType.NOT_FOUND);
        }
    }

    private static boolean isPage(RoutingContext ctx) {
        var request = ctx.request();
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.method() == HttpMethod.GET
                && accept != null
                && accept.contains("text/html")
                && !NO_PAGE.matcher(ctx.normalizedPath()).matches();
    }
}
