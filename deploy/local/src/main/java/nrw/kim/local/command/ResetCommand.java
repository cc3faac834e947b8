package nrw.kim.local.command;

import java.nio.file.Files;
import java.util.Scanner;
import java.util.concurrent.Callable;
import nrw.kim.local.config.Home;
import nrw.kim.local.files.Unpacked;
import nrw.kim.local.parts.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./kim reset} */
@Command(
        name = "reset",
        description = "Ends everything and deletes all data and secrets; the next ./kim up starts afresh.")
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Does not ask, for scripts.")
    private boolean sure;

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.ofThisProcess();
        Home home = setup.home();
        if (!sure && !confirmed(home)) {
            throw new Refusal("nothing was deleted");
        }
        Lock.holding(home, () -> delete(setup));
        System.out.println("All data are deleted; ./kim up starts afresh.");
        return 0;
    }

    private static Void delete(Setup setup) throws Exception {
        DownCommand.stop(setup);
        for (String folder : new String[] {"data", "config", "run", "logs"}) {
            Unpacked.delete(setup.home().dir().resolve(folder));
        }
        Files.deleteIfExists(setup.home().secrets());
        return null;
    }

    private static boolean confirmed(Home home) {
        System.out.printf("Delete all data of the local stack under %s? [y/N] ", home.dir());
        System.out.flush();
        Scanner in = new Scanner(System.in);
        return in.hasNextLine() && in.nextLine().trim().equalsIgnoreCase("y");
    }
}
