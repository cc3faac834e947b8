package nrw.kim.local.config;

import java.util.List;
import java.util.Locale;

/** Our own services: what differs between them for whoever starts them. */
public enum Service {
    CASE("case-service", true, true),
    NETWORK("network-service", true, true),
    ABH("abh-service", true, true),
    REPORTING("reporting-service", true, false),
    GATEWAY("gateway", false, false);

    private final String module;
    private final boolean stores;
    private final boolean publishes;

    Service(String module, boolean stores, boolean publishes) {
        this.module = module;
        this.stores = stores;
        this.publishes = publishes;
    }

    /** The name of the part, of its port and of its log. */
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module, which is the folder too. */
    public String module() {
        return module;
    }

    public String database() {
        return "kim_" + part();
    }

    public String owner() {
        return database() + "_owner";
    }

    public String app() {
        return database() + "_app";
    }

    public boolean stores() {
        return stores;
    }

    public static List<Service> storing() {
        return List.of(values()).stream().filter(s -> s.stores).toList();
    }

    /** Those whose events Debezium carries to Kafka. */
    public static List<Service> publishing() {
        return List.of(values()).stream().filter(s -> s.publishes).toList();
    }
}
