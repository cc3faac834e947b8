package nrw.kim.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nrw.kim.local.api.Http;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Ports;
import nrw.kim.local.config.Secrets;
import nrw.kim.local.platform.Platform;
import nrw.kim.local.platform.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Runs a scenario against the running platform. */
@Command
final class ScenarioCommand implements Callable<Integer> {

    private final Scenario scenario;

    @Parameters(arity = "0..*", paramLabel = "ARGUMENT", hidden = true)
    private List<String> arguments = new ArrayList<>();

    @Unmatched
    private List<String> options = new ArrayList<>();

    private ScenarioCommand(Scenario scenario) {
        this.scenario = scenario;
    }

    static CommandSpec of(Scenario scenario) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new ScenarioCommand(scenario));
        spec.name(scenario.name()).usageMessage().description(scenario.description());
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Home home = Home.ofThisProcess();
        Ports ports = Ports.ofThisProcess();
        if (!ready(ports.http("gateway"))) {
            throw new Refusal("the platform does not run: ./kim up");
        }
        List<String> all = new ArrayList<>(arguments);
        all.addAll(options);
        return scenario.run(new Platform(home, ports, new Secrets(home)), all);
    }

    private static boolean ready(String gateway) throws InterruptedException {
        try {
            return Http.get(gateway + "/q/health/ready").ok();
        } catch (IOException e) {
            return false;
        }
    }
}
