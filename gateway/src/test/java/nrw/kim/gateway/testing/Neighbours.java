package nrw.kim.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** What stands around the gateway in a test: a realm that really signs, services that really listen, one that is down. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {
    /** Configuration key of the realm's address, for {@link Realm}. */
    public static final String REALM_URL = "test.realm.url";

    /** Configuration key of the service's address. */
    public static final String SERVICE_URL = "test.service.url";

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        var realm = TestRealm.start(vertx);
        var service = TestService.start(vertx);
        var port = freePort();
        var publicUrl = "http://127.0.0.1:" + port;
        return Map.ofEntries(
                Map.entry(REALM_URL, realm),
                Map.entry(SERVICE_URL, service),
                Map.entry("quarkus.http.test-port", Integer.toString(port)),
                Map.entry("kim.gateway.public-url", publicUrl),
                Map.entry("quarkus.oidc.auth-server-url", realm),
                Map.entry("quarkus.oidc.credentials.secret", TestRealm.CLIENT_SECRET),
                Map.entry("quarkus.oidc.token-state-manager.encryption-secret", "a-session-secret-of-32-characters!"),
                Map.entry("quarkus.oidc.authentication.state-secret", "a-session-secret-of-32-characters!"),
                Map.entry("kim.gateway.routing.services.case.url", service),
                Map.entry("kim.gateway.routing.services.network.url", service),
                Map.entry("kim.gateway.routing.services.abh.url", "http://127.0.0.1:" + freePort()),
                Map.entry("kim.gateway.routing.response-timeout", "1s"),
                Map.entry("quarkus.shutdown.timeout", "1s"));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
