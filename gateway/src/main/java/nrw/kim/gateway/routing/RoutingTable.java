package nrw.kim.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which service owns an API address: the first segment after {@code /api/v1/} decides. */
@ApplicationScoped
public class RoutingTable {
    private static final String BASE = "/api/v1/";

    private final Map<String, Upstream> byPrefix = new HashMap<>();
    private final Map<String, Upstream> byName = new HashMap<>();

    /** @throws IllegalStateException if two services claim the same prefix */
    RoutingTable(RoutingConfig config) {
        config.services().forEach((name, service) -> {
            var upstream = new Upstream(name, service.url());
            byName.put(name, upstream);
            service.prefixes().forEach(prefix -> claim(prefix, upstream));
        });
    }

    private void claim(String prefix, Upstream upstream) {
        var other = byPrefix.put(prefix, upstream);
        if (other != null) {
            throw new IllegalStateException("%s and %s both claim %s%s".formatted(other, upstream, BASE, prefix));
        }
    }

    /** The service of a normalized path; empty if nobody owns it. */
    public Optional<Upstream> ownerOf(String path) {
        if (!path.startsWith(BASE)) {
            return Optional.empty();
        }
        var end = path.indexOf('/', BASE.length());
        var prefix = end < 0 ? path.substring(BASE.length()) : path.substring(BASE.length(), end);
        return Optional.ofNullable(byPrefix.get(prefix));
    }

    /** A service by its name. */
    public Optional<Upstream> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
