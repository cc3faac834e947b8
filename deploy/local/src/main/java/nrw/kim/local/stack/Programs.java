package nrw.kim.local.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the system that the launcher leans on, and running one to its end. */
public final class Programs {

    private Programs() {}

    /** Whether the search path has it. */
    public static boolean present(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }

    /** The prefix that gives a command its own session; macOS has no setsid, there nohup must do. */
    static List<String> ownSession() {
        return List.of(present("setsid") ? "setsid" : "nohup");
    }

    /** Sends a signal by name; a process that is gone already is fine. */
    static void signal(long pid, String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -s " + name + " " + pid + " 2>/dev/null")
                .start()
                .waitFor();
    }

    /**
     * Runs a command to its end, its output added to the log.
     *
     * @throws PartFailure when it fails or takes longer than its patience
     */
    public static void run(String part, Launch launch, Path log, Duration patience)
            throws IOException, InterruptedException, PartFailure {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(launch.command()))
                .directory(launch.folder().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PartFailure(part, "took longer than " + patience.toSeconds() + " s to prepare", log);
            }
            if (process.exitValue() != 0) {
                throw new PartFailure(part, Reason.in(log, "preparing it failed"), log);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
