package nrw.kim.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

/** What of a service's header fields reaches the caller. */
final class ResponseHeaders {
    private static final List<String> WITHHELD = List.of("set-cookie", "server", "x-powered-by", "proxy-connection");

    /** Answers that have no body by definition; the proxy would announce a chunked one. */
    private static final Set<Integer> NO_CONTENT = Set.of(204, 304);

    private ResponseHeaders() {}

    static void prepare(ProxyResponse response, Upstream upstream) {
        var headers = response.headers();
        if (NO_CONTENT.contains(response.getStatusCode())) {
            response.getBody().stream().resume();
            response.setBody(null);
        }
        HopByHop.remove(headers);
        allowCompression(response);
        WITHHELD.forEach(headers::remove);
        var location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, relative(location, upstream));
        }
    }

    /**
     * Quarkus marks each answer as not to be compressed; the mark would stand beside a service's own encoding, and lists
     * in JSON are worth compressing here.
     */
    private static void allowCompression(ProxyResponse response) {
        var type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        if (response.headers().contains(HttpHeaders.CONTENT_ENCODING) || type != null && type.contains("json")) {
            response.request().proxiedRequest().response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    /** A service names itself by its own address, which means nothing outside: path and query are enough. */
    private static String relative(String location, Upstream upstream) {
        try {
            var uri = new URI(location);
            if (!uri.isAbsolute() || !upstream.isAt(uri)) {
                return location;
            }
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (URISyntaxException e) {
            return location;
        }
    }
}
