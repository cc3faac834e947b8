package nrw.kim.gateway.security;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nrw.kim.gateway.address.PublicAddress;

/**
 * Headers that every answer carries, whoever wrote it: they are set last, over what a service may have sent.
 *
 * <p>The content policy knows no {@code unsafe-inline}: scripts, styles and fonts come from the platform itself.
 */
@ApplicationScoped
public class SecurityHeaders implements Handler<RoutingContext> {
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final Map<String, String> headers = new HashMap<>();

    @Inject
    SecurityHeaders(PublicAddress address) {
        headers.put("Content-Security-Policy", CONTENT_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        // Addresses carry case ids: they leave the platform for nobody.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (address.secure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    @Override
    public void handle(RoutingContext ctx) {
        ctx.addHeadersEndHandler(headWritten -> {
            headers.forEach(ctx.response()::putHeader);
            ctx.response().putHeader("Cache-Control", CachePolicy.of(ctx));
        });
        ctx.next();
    }
}
