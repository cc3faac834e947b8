package nrw.kim.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The routing table and the patience with which services are called. */
@ConfigMapping(prefix = "kim.gateway.routing")
public interface RoutingConfig {

    /** The services by name. */
    Map<String, Service> services();

    /** How long a connection to a service may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may stay silent before it has begun to answer, and in the middle of an answer. */
    @WithDefault("30s")
    Duration responseTimeout();

    /** Connections to one service at a time. */
    @WithDefault("200")
    int connections();

    /** Requests that may wait for a connection; beyond it the service counts as busy. */
    @WithDefault("1000")
    int waitingRequests();

    /** One service. */
    interface Service {

        /** Address inside the platform, without path. */
        URI url();

        /** First path segments after {@code /api/v1/} that belong to it. */
        List<String> prefixes();
    }
}
