package nrw.kim.local.demo;

import java.util.List;
import nrw.kim.local.platform.Platform;
import nrw.kim.local.platform.Scenario;

/** {@code ./kim demo}: tells the main job; can be told again and again on the same data. */
public final class Demo implements Scenario {

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String description() {
        return "Tells the main job step by step, with a real token of each actor.";
    }

    @Override
    public int run(Platform platform, List<String> arguments) {
        var teller = new Teller(System.out);
        try {
            var story = new Story(platform, teller);
            new Intake(story).tell();
            new CaseWork(story).tell();
            new Residence(story).tell();
            new Steering(story).tell();
            new Figures(story).tell();
            System.out.println("\nThe whole main job went through.");
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (Exception e) {
            System.out.printf("%nThe story broke at %s:%n  %s%n", teller.current(), e.getMessage());
            return 1;
        }
    }
}
