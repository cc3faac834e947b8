package nrw.kim.gateway.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Set;
import nrw.kim.gateway.routing.RoutingTable;

/**
 * Counts requests by kind of address. Full addresses would carry ids into the metrics, and whoever asks for many unknown
 * ones could use up the addresses that are counted at all.
 */
@Singleton
class AddressFilter implements MeterFilter {
    private static final Set<String> METERS = Set.of("http.server.requests", "http.client.requests");
    private static final Set<String> OWN = Set.of("login", "logout", "q", "assets");
    private static final String ADDRESS = "uri";

    private final RoutingTable table;

    AddressFilter(RoutingTable table) {
        this.table = table;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        var address = id.getTag(ADDRESS);
        return METERS.contains(id.getName()) && address != null
                ? id.replaceTags(id.getTagsAsIterable()).withTag(Tag.of(ADDRESS, kindOf(address)))
                : id;
    }

    private String kindOf(String address) {
        if (!address.startsWith("/")) {
            return address; // a word of Quarkus' own, such as NOT_FOUND
        }
        var segments = address.split("/", 5);
        if (address.startsWith("/api/v1/")) {
            return table.ownerOf(address).isPresent() || "me".equals(segments[3])
                    ? "/api/v1/" + segments[3]
                    : "/api/v1/{unknown}";
        }
        if (address.startsWith("/api/")) {
            return "/api/" + (Set.of("docs", "openapi").contains(segments[2]) ? segments[2] : "{unknown}");
        }
        return segments.length > 1 && OWN.contains(segments[1]) ? "/" + segments[1] : "/{page}";
    }
}
