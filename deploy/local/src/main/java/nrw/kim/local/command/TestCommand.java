package nrw.kim.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nrw.kim.local.config.Home;
import nrw.kim.local.parts.Maven;
import nrw.kim.local.parts.NodeCheck;
import nrw.kim.local.stack.Launch;
import nrw.kim.local.stack.Programs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./kim test} */
@Command(
        name = "test",
        description =
                "Runs all tests, Java, user interface and both together in a browser, and checks form and licences.")
final class TestCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "ARGUMENT",
            description = "More arguments for Maven, such as: -- -pl events")
    private List<String> more = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        NodeCheck.require();
        browser();
        List<String> arguments = new ArrayList<>(List.of("-B", "-ntp", "-Dci", "verify"));
        arguments.addAll(more);
        return run(Maven.in(Home.ofThisProcess().root(), arguments));
    }

    /** The tests in a browser take Debian's Chromium. Without it they say that they were skipped; here it is said why. */
    private static void browser() throws IOException, InterruptedException {
        if (Stream.of("chromium", "chromium-browser", "google-chrome").anyMatch(Programs::present)) {
            return;
        }
        boolean may = "root".equals(System.getProperty("user.name")) && Programs.present("apt-get");
        if (may) {
            System.out.println("Installing Chromium for the tests in a browser …");
            String install =
                    "apt-get update -q >/dev/null && apt-get install -q -y --no-install-recommends chromium >/dev/null";
            may = run(Launch.of(Home.ofThisProcess().root(), "sh", "-c", install)) == 0;
        }
        if (!may) {
            System.out.println("No Chromium was found and it cannot be installed from here:"
                    + " the tests in a browser will be skipped. Install the package chromium to run them.");
        }
    }

    private static int run(Launch launch) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(launch.command())
                .directory(launch.folder().toFile())
                .inheritIO();
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        try {
            return process.waitFor();
        } finally {
            process.destroy();
        }
    }
}
