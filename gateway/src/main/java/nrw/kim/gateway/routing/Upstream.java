package nrw.kim.gateway.routing;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** A service as the gateway sees it. */
public record Upstream(String name, URI url) {

    /** A request to it without path. */
    RequestOptions request() {
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setSsl("https".equals(url.getScheme()))
                .setHost(url.getHost())
                .setPort(port());
    }

    /** Whether an absolute address lies in this service. */
    boolean isAt(URI location) {
        return url.getHost().equals(location.getHost())
                && (location.getPort() == url.getPort() || location.getPort() == port());
    }

    private int port() {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }
}
