package nrw.kim.local.command;

import java.util.Set;
import java.util.concurrent.Callable;
import nrw.kim.local.parts.Parts;
import nrw.kim.local.parts.Setup;
import nrw.kim.local.stack.Stack;
import nrw.kim.local.stack.Supervisor;
import picocli.CommandLine.Command;

/** {@code ./kim down} */
@Command(name = "down", description = "Ends what ./kim up started, in good order. The data stay.")
final class DownCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.ofThisProcess();
        Set<String> stopped = Lock.holding(setup.home(), () -> stop(setup));
        System.out.println(stopped.isEmpty() ? "Nothing was running." : "The data stay; ./kim up brings it back.");
        return 0;
    }

    static Set<String> stop(Setup setup) throws InterruptedException {
        Supervisor supervisor = new Supervisor(setup.home());
        try (Console console = new Console(System.out)) {
            return new Stack(Parts.all(setup), supervisor, console).down();
        }
    }
}
