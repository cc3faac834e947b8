package nrw.kim.cases.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Draws cases at random and so that it can be checked: the same seed draws the same from the same cases, on every machine (the
 * algorithm of {@link Random} is part of its contract).
 */
final class Sample {
    private Sample() {}

    /** At most {@code size} of the cases, in the order in which they were drawn. */
    static List<UUID> draw(List<UUID> cases, long seed, int size) {
        var random = new Random(seed);
        var left = new ArrayList<>(cases);
        var drawn = new ArrayList<UUID>();
        while (drawn.size() < size && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}
