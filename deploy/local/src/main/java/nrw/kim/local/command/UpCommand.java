package nrw.kim.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import nrw.kim.local.config.Home;
import nrw.kim.local.parts.Parts;
import nrw.kim.local.parts.Setup;
import nrw.kim.local.stack.Stack;
import nrw.kim.local.stack.Supervisor;
import picocli.CommandLine.Command;

/** {@code ./kim up} */
@Command(
        name = "up",
        description = "Builds what is not built, starts what does not run, waits until all of it is ready.")
final class UpCommand implements Callable<Integer> {

    private static final long FIRST_TIME = 3L << 30;
    private static final long LATER = 500L << 20;

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.ofThisProcess();
        return Lock.holding(setup.home(), () -> up(setup));
    }

    private static int up(Setup setup) throws Exception {
        room(setup.home());
        Instant begin = Instant.now();
        Set<String> started = start(setup);
        System.out.println(
                started.isEmpty()
                        ? "The KIM-Plattform is up already."
                        : "The KIM-Plattform is up after %d s."
                                .formatted(
                                        Duration.between(begin, Instant.now()).toSeconds()));
        System.out.print(new Welcome(setup.ports()));
        return 0;
    }

    private static Set<String> start(Setup setup) throws Exception {
        Supervisor supervisor = new Supervisor(setup.home());
        try (Console console = new Console(System.out)) {
            return new Stack(Parts.chosen(setup), supervisor, console).up();
        }
    }

    /** A disk that fills up while everything starts would be noticed by nine parts in nine ways. */
    private static void room(Home home) throws IOException, Refusal {
        boolean first = !Files.exists(home.data("postgres"));
        if (first) {
            System.out.println(
                    "First start: the services are built and Keycloak is prepared, which takes some minutes.");
        }
        long needed = first ? FIRST_TIME : LATER;
        long free = Files.getFileStore(home.dir()).getUsableSpace();
        if (free < needed) {
            throw new Refusal("the disk is nearly full: %d MiB are free under %s, %d MiB are needed"
                    .formatted(free >> 20, home.dir(), needed >> 20));
        }
    }
}
