package nrw.kim.local.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The ports of the stack on 127.0.0.1: the defaults, each of which {@code KIM_PORT_<NAME>} moves. Every address derives from here. */
public final class Ports {

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

    /** @throws IllegalArgumentException naming the variable that is not a port, or two parts on one port */
    public Ports(Map<String, String> environment) {
        ports.replaceAll((name, port) -> moved(environment, name, port));
        Map<Integer, String> taken = new LinkedHashMap<>();
        ports.forEach((name, port) -> {
            String other = taken.put(port, name);
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

    public String http(String name) {
        return "http://127.0.0.1:" + of(name);
    }

    public Map<String, Integer> all() {
        return Map.copyOf(ports);
    }

    public static Map<String, Integer> defaults() {
        return new LinkedHashMap<>(DEFAULTS);
    }

    public static String variable(String name) {
        return "KIM_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
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
