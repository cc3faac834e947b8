package nrw.kim.gateway.openapi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nrw.kim.gateway.address.PublicAddress;
import nrw.kim.gateway.routing.Upstream;
import nrw.kim.gateway.routing.UpstreamClient;

/** The OpenAPI documents as the running services generate them, kept for a minute. */
@ApplicationScoped
class OpenApiDocuments {
    private static final String SOURCE = "/q/openapi?format=json";

    private final Cache<String, Buffer> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();
    private final UpstreamClient client;
    private final PublicAddress address;

    OpenApiDocuments(UpstreamClient client, PublicAddress address) {
        this.client = client;
        this.address = address;
    }

    /** The document of a service, with the platform's address in place of the service's own. */
    Future<Buffer> of(Upstream upstream) {
        var known = cache.getIfPresent(upstream.name());
        return known == null
                ? fetch(upstream).onSuccess(document -> cache.put(upstream.name(), document))
                : Future.succeededFuture(known);
    }

    private Future<Buffer> fetch(Upstream upstream) {
        return client.get(upstream, SOURCE).map(document -> new JsonObject(document)
                .put("servers", new JsonArray().add(new JsonObject().put("url", address.origin())))
                .toBuffer());
    }
}
