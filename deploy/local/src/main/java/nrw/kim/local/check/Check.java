package nrw.kim.local.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nrw.kim.local.platform.Platform;
import nrw.kim.local.platform.Scenario;

/**
 * {@code ./kim check}: compares what each service holds with the event logs. Whatever a service acknowledged stands in its
 * log; every event must have arrived at every reader of its topic (or lie visibly among its dead letters); and the records
 * of a service must match what it said. Waits a while for events that are still on their way.
 */
public final class Check implements Scenario {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String description() {
        return "Compares the services' records with the event log: nothing acknowledged is missing, nothing is applied twice.";
    }

    @Override
    public int run(Platform platform, List<String> arguments) throws Exception {
        var findings = findings(platform);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (findings.stream().anyMatch(f -> !f.holds()) && System.nanoTime() < end) {
            Thread.sleep(500);
            findings = findings(platform);
        }
        findings.forEach(System.out::println);
        var broken = findings.stream().filter(f -> !f.holds()).count();
        System.out.println(
                broken == 0 ? "Nothing is missing, nothing is there twice." : broken + " comparisons do not hold.");
        return broken == 0 ? 0 : 1;
    }

    private static List<Finding> findings(Platform platform) throws Exception {
        var findings = new ArrayList<Finding>();
        findings.addAll(new Delivery(platform).compare());
        findings.addAll(new Records(platform).compare());
        return findings;
    }
}
