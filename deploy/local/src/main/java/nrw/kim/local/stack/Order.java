package nrw.kim.local.stack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The order in which parts start; read backwards it is the order in which they stop. */
final class Order {

    private Order() {}

    /** @throws IllegalArgumentException when parts wait for each other in a circle */
    static List<Part> of(List<? extends Part> parts) {
        Map<String, Part> byName = parts.stream().collect(Collectors.toMap(Part::name, Function.identity()));
        Set<Part> done = new LinkedHashSet<>();
        for (Part part : parts) {
            place(part, byName, done, new ArrayList<>());
        }
        return List.copyOf(done);
    }

    private static void place(Part part, Map<String, Part> byName, Set<Part> done, List<String> path) {
        if (done.contains(part)) {
            return;
        }
        if (path.contains(part.name())) {
            throw new IllegalArgumentException("Parts wait for each other: " + path + " → " + part.name());
        }
        path.add(part.name());
        for (String name : part.after()) {
            Part before = byName.get(name);
            if (before != null) {
                place(before, byName, done, path);
            }
        }
        path.removeLast();
        done.add(part);
    }
}
