package nrw.kim.network.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/** Checks of municipality keys in requests. */
public final class Kommunen {
    private static final String UNKNOWN = "unknown-municipality";

    private Kommunen() {}

    /** @throws Problem 422 {@code unknown-municipality} if a key names no municipality of NRW */
    public static void requireKnown(List<Ags> ags, String pointer) {
        require(ags, pointer, UNKNOWN, key -> RegionalKeys.kiOf(key).isPresent());
    }

    /** @throws Problem 422 {@code unknown-municipality} if the key names no municipality of NRW */
    public static void requireKnown(Ags ags, String pointer) {
        if (RegionalKeys.kiOf(ags).isEmpty()) {
            throw Problem.rule(UNKNOWN, new Violation(pointer, "Ags", UNKNOWN));
        }
    }

    /** @throws Problem 422 {@code outside-own-ki} if a municipality belongs to another KI */
    public static void requireInside(KiKey ki, List<Ags> ags, String pointer) {
        require(ags, pointer, "outside-own-ki", key -> RegionalKeys.kiOf(key)
                .filter(ki::equals)
                .isPresent());
    }

    private static void require(List<Ags> ags, String pointer, String slug, Predicate<Ags> holds) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < ags.size(); i++) {
            if (!holds.test(ags.get(i))) {
                violations.add(new Violation(pointer + "/" + i, "Ags", slug));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.rule(slug, violations.toArray(Violation[]::new));
        }
    }
}
