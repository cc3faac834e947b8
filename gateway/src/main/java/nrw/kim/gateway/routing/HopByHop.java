package nrw.kim.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** Header fields that end at the next hop (RFC 9110, section 7.6.1), among them those that Connection names. */
final class HopByHop {
    private static final List<String> FIELDS = List.of(
            "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "upgrade");

    private HopByHop() {}

    static void remove(MultiMap headers) {
        for (var connection : List.copyOf(headers.getAll(HttpHeaders.CONNECTION))) {
            for (var field : connection.split(",")) {
                headers.remove(field.trim());
            }
        }
        FIELDS.forEach(headers::remove);
    }
}
