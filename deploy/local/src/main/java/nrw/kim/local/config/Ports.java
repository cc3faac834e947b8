package nrw.kim.local.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts listen, from which every address derives: the default ports on 127.0.0.1, each of which {@code KIM_PORT_<NAME>} moves.
 * Where a part runs on another machine or in a container, {@code KIM_HOST_<NAME>} names that.
 */
public final class Ports {

    private static final String HERE = "127.0.0.1";

    private static final Map<String, Integer> DEFAULTS = new LinkedHashMap<>();

    static {
        DEFAULTS.put("gateway", 8080);
        DEFAULTS.put("case", 8081);
        DEFAULTS.put("network", 8082);
        DEFAULTS.put("abh", 8083);
        DEFAULTS.put("reporting", 8084);
        DEFAULTS.put("keycloak", 8180);
        DEFAULTS.put("connect", 8183);
        DEFAULTS.put("postgres", 5433);
        DEFAULTS.put("kafka", 9094);
        DEFAULTS.put("kafka-controller", 9095);
    }

    private final Map<String, Integer> ports = new LinkedHashMap<>(DEFAULTS);
    private final Map<String, String> environment;

    /** @throws IllegalArgumentException naming the variable that is not a port, or two parts on one port */
    public Ports(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        ports.replaceAll((name, port) -> moved(environment, name, port));
        Map<String, String> taken = new LinkedHashMap<>();
        ports.forEach((name, port) -> {
            String other = taken.put(address(name), name);
            if (other != null) {
                throw new IllegalArgumentException(
                        "%s and %s are both on port %d".formatted(variable(other), variable(name), port));
            }
        });
    }

    public static Ports ofThisProcess() {
        return new Ports(System.getenv());
    }

    public int of(String name) {
        return ports.get(name);
    }

    /** The host of a part: this machine, unless it runs elsewhere. */
    public String host(String name) {
        return given("KIM_HOST_" + upper(name)).orElse(HERE);
    }

    /** Host and port. */
    public String address(String name) {
        return host(name) + ":" + of(name);
    }

    public String http(String name) {
        return "http://" + address(name);
    }

    public String jdbc(String database) {
        return "jdbc:postgresql://%s/%s".formatted(address("postgres"), database);
    }

    /** The gateway as people's browsers see it; {@code KIM_PUBLIC_URL} says it where that is not the address it listens on. */
    public String publicUrl() {
        return given("KIM_PUBLIC_URL").orElse(http("gateway"));
    }

    public Map<String, Integer> all() {
        return Map.copyOf(ports);
    }

    public static Map<String, Integer> defaults() {
        return new LinkedHashMap<>(DEFAULTS);
    }

    public static String variable(String name) {
        return "KIM_PORT_" + upper(name);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private Optional<String> given(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    private static int moved(Map<String, String> environment, String name, int port) {
        String value = environment.get(variable(name));
        if (value == null || value.isBlank()) {
            return port;
        }
        try {
            int moved = Integer.parseInt(value.trim());
            if (moved > 0 && moved < 65536) {
                return moved;
            }
        } catch (NumberFormatException e) {
            // said below, in one sentence for both mistakes
        }
        throw new IllegalArgumentException(variable(name) + "=" + value + " is not a port");
    }
}
