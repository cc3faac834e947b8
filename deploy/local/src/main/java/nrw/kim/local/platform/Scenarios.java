package nrw.kim.local.platform;

import java.util.List;
import nrw.kim.local.bench.Bench;
import nrw.kim.local.check.Check;
import nrw.kim.local.demo.Demo;

/** All scenarios that {@code ./kim} offers. */
public final class Scenarios {

    private Scenarios() {}

    public static List<Scenario> all() {
        return List.of(new Demo(), new Check(), new Bench());
    }
}
