package nrw.kim.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nrw.kim.local.parts.Parts;
import nrw.kim.local.parts.Setup;
import nrw.kim.local.stack.Stack;
import nrw.kim.local.stack.Supervisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kim setup PART…}: what the set-up jobs of the containers run. */
@Command(
        name = "setup",
        hidden = true,
        description = "Sets up parts that run elsewhere: databases, topics, realm, connectors, directory.")
final class SetupCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PART", description = "For example: postgres kafka")
    private List<String> parts = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.ofThisProcess();
        try (Console console = new Console(System.out)) {
            new Stack(Parts.elsewhere(setup, parts), new Supervisor(setup.home()), console).up();
        }
        return 0;
    }
}
