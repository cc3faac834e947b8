package nrw.kim.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Optional;

/** What of a caller's header fields reaches a service: all but those that concern the gateway alone. */
final class RequestHeaders {
    /** Session, hop and forwarding fields; traceparent is written anew for the gateway's own span of the same trace. */
    private static final List<String> WITHHELD = List.of(
            "cookie",
            "expect",
            "proxy-connection",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-forwarded-server",
            "x-real-ip",
            "x-kim-request",
            "traceparent",
            "tracestate");

    private RequestHeaders() {}

    static void prepare(MultiMap headers, Optional<String> accessToken) {
        HopByHop.remove(headers);
        WITHHELD.forEach(headers::remove);
        headers.remove(HttpHeaders.AUTHORIZATION);
        accessToken.ifPresent(token -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }
}
