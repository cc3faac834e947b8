package nrw.kim.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpResponseExpectation;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** The connections to the services, with the time limits that every call keeps. */
@ApplicationScoped
public class UpstreamClient {
    private static final Logger LOG = Logger.getLogger(UpstreamClient.class);

    private final HttpClient client;
    private final RoutingConfig config;

    @Inject
    UpstreamClient(Vertx vertx, RoutingConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis()),
                new PoolOptions().setHttp1MaxSize(config.connections()).setMaxWaitQueueSize(config.waitingRequests()));
    }

    /** A request to the service, connected but not sent; fails with {@link NotConnectedException}. */
    Future<HttpClientRequest> connect(Upstream upstream) {
        return client.request(upstream.request()
                        .setConnectTimeout(config.connectTimeout().toMillis())
                        .setIdleTimeout(config.responseTimeout().toMillis()))
                .recover(failure -> Future.failedFuture(new NotConnectedException(failure)))
                .onSuccess(UpstreamClient::leaveFailuresToTheResponse);
    }

    /** The body at an address inside a service; fails unless the service answers 200. */
    public Future<Buffer> get(Upstream upstream, String uri) {
        return connect(upstream)
                .compose(request -> request.setURI(uri).send())
                .expecting(HttpResponseExpectation.SC_OK)
                .compose(HttpClientResponse::body);
    }

    /** Vert.x logs each failure of a request without a handler as an error, although the response's future tells it. */
    private static void leaveFailuresToTheResponse(HttpClientRequest request) {
        request.exceptionHandler(failure -> LOG.debugf("Request ended early: %s", failure.getMessage()));
    }

    HttpClient http() {
        return client;
    }
}
