package nrw.kim.local.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Secrets;
import nrw.kim.local.files.OwnerOnly;
import nrw.kim.local.files.Unpacked;
import nrw.kim.local.stack.Launch;
import nrw.kim.local.stack.PartFailure;
import nrw.kim.local.stack.ProcessMark;
import nrw.kim.local.stack.Programs;

/** The data folder of Postgres: created once, and made startable again after a hard end. */
final class Cluster {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private final Home home;
    private final Path programs;
    private final Secrets secrets;

    Cluster(Home home, Path programs, Secrets secrets) {
        this.home = home;
        this.programs = programs;
        this.secrets = secrets;
    }

    void ready() throws IOException, InterruptedException, PartFailure {
        if (root() && !allowed()) {
            throw new PartFailure(
                    Postgres.NAME,
                    "it does not run as root, and this system lets root make no user namespace (unshare -U):"
                            + " run ./kim as an ordinary user",
                    null);
        }
        Path data = home.data(Postgres.NAME);
        if (Files.isDirectory(data)) {
            awaitOrphans(data);
            forgetForeignPid(data);
        } else {
            initialise(data);
        }
    }

    /**
     * Postgres refuses to run as root. In a user namespace root is nobody in particular, so it starts there;
     * the files stay root's.
     */
    static List<String> asOrdinaryUser() {
        return root() ? NAMESPACE : List.of();
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean allowed() throws IOException, InterruptedException {
        if (!Programs.present(NAMESPACE.getFirst())) {
            return false;
        }
        List<String> attempt = new ArrayList<>(NAMESPACE);
        attempt.add("true");
        return new ProcessBuilder(attempt).start().waitFor() == 0;
    }

    private void initialise(Path data) throws IOException, InterruptedException, PartFailure {
        Path attempt = data.resolveSibling("postgres.initialising");
        Unpacked.delete(attempt);
        Path password = OwnerOnly.write(
                home.config("postgres-password"), secrets.database("postgres").getBytes(StandardCharsets.US_ASCII));
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(programs.resolve("initdb").toString(), "-D", attempt.toString()));
        command.addAll(List.of("-U", "postgres", "--pwfile", password.toString(), "-A", "scram-sha-256"));
        command.addAll(List.of("-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        try {
            Launch initdb = new Launch(command, Map.of("LC_ALL", "C"), data.getParent());
            Programs.run(Postgres.NAME, initdb, home.log(Postgres.NAME), Duration.ofMinutes(2));
        } finally {
            Files.delete(password);
        }
        Files.move(attempt, data);
    }

    /**
     * After a hard end the lock file names a process id that may meanwhile belong to another program, or to an ended process that nobody
     * reaped; Postgres would refuse to start. Only these cases are mended: otherwise Postgres itself checks whether the data are in use.
     */
    private static void forgetForeignPid(Path data) throws IOException {
        Optional<Long> pid = lockedBy(data);
        boolean foreign = pid.flatMap(ProcessHandle::of)
                .flatMap(process -> process.info().command())
                .filter(command -> !command.endsWith("/postgres"))
                .isPresent();
        if (foreign || pid.filter(ProcessMark::zombie).isPresent()) {
            Files.delete(data.resolve("postmaster.pid"));
        }
    }

    /** Children of a killed server end by themselves within moments; until then the data count as in use. */
    private void awaitOrphans(Path data) throws InterruptedException {
        String program = programs.resolve("postgres").toString();
        for (int i = 0; i < 100 && Files.exists(data.resolve("postmaster.pid")) && anyRuns(program); i++) {
            Thread.sleep(100);
        }
    }

    private static boolean anyRuns(String program) {
        return ProcessHandle.allProcesses()
                .anyMatch(process ->
                        process.info().command().filter(program::equals).isPresent());
    }

    private static Optional<Long> lockedBy(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readString(file).lines().findFirst().map(String::trim).map(Long::valueOf);
    }
}
