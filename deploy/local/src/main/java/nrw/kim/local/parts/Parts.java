package nrw.kim.local.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nrw.kim.local.config.Service;
import nrw.kim.local.stack.Part;

/** The platform: all parts of the local stack. */
public final class Parts {

    private Parts() {}

    public static List<Part> all(Setup setup) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Build(setup));
        parts.add(new Postgres(setup));
        parts.add(new Kafka(setup));
        parts.add(new Connect(setup));
        parts.add(new Keycloak(setup));
        for (Service service : Service.values()) {
            parts.add(new ServiceProcess(setup, service));
        }
        parts.add(new Relay(setup));
        parts.add(new Directory(setup));
        parts.add(new People(setup));
        parts.add(new Week(setup));
        return parts;
    }

    /** Those to start: all, or for work on single parts the comma-separated choice in {@code KIM_ONLY}. */
    public static List<Part> chosen(Setup setup) {
        List<Part> parts = all(setup);
        String only = System.getenv("KIM_ONLY");
        if (only == null) {
            return parts;
        }
        Set<String> names = Set.of(only.split(","));
        return parts.stream().filter(part -> names.contains(part.name())).toList();
    }

    /**
     * Parts by name, to be set up only: their processes are started by somebody else.
     *
     * @throws IllegalArgumentException naming what is no part
     */
    public static List<Part> elsewhere(Setup setup, List<String> names) {
        Map<String, Part> parts = all(setup).stream().collect(Collectors.toMap(Part::name, Function.identity()));
        List<Part> chosen = new ArrayList<>();
        for (String name : names) {
            Part part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException(
                        name + " is no part; there are: " + String.join(", ", parts.keySet()));
            }
            chosen.add(part.port().isPresent() ? new Elsewhere(part) : part);
        }
        return chosen;
    }
}
