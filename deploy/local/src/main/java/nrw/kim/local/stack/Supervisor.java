package nrw.kim.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nrw.kim.local.config.Home;
import nrw.kim.local.files.Json;

/** Starts processes that outlive the launcher, remembers them under {@code .kim/run}, and ends those and no others. */
public final class Supervisor {

    private final Home home;

    public Supervisor(Home home) {
        this.home = home;
    }

    /** The running process of a part, if it runs. The record of one that is gone is removed. */
    public Optional<Run> running(String part) throws IOException {
        Path file = record(part);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonNode json = Json.read(file);
        Optional<Run> run = Optional.of(json).filter(j -> j.has("pid")).map(Run::fromJson);
        if (run.isPresent() && run.get().mark().process().isPresent()) {
            return run;
        }
        Files.deleteIfExists(file);
        return Optional.empty();
    }

    /** Starts a part in a session of its own, so that neither Ctrl-C nor a closed terminal ends it. */
    public Run start(String part, int port, Launch launch) throws IOException {
        Path log = freshLog(part);
        List<String> command = new ArrayList<>(Programs.ownSession());
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        Run run = new Run(part, ProcessMark.of(process.toHandle()), port, Instant.now());
        Json.write(record(part), run.toJson());
        return run;
    }

    /** Ends a part's process, by force after its patience; returns false when there was none. */
    public boolean stop(Part part) throws IOException, InterruptedException {
        Optional<ProcessHandle> process =
                running(part.name()).flatMap(run -> run.mark().process());
        if (process.isPresent()) {
            Programs.signal(process.get().pid(), part.stopSignal());
            if (!gone(process.get(), part.stopPatience())) {
                process.get().destroyForcibly();
                gone(process.get(), Duration.ofSeconds(10));
            }
            Files.deleteIfExists(record(part.name()));
        }
        return process.isPresent();
    }

    private boolean gone(ProcessHandle process, Duration patience) throws InterruptedException {
        ProcessMark mark = ProcessMark.of(process);
        Instant end = Instant.now().plus(patience);
        while (mark.process().isPresent() && Instant.now().isBefore(end)) {
            try {
                process.onExit().get(50, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                // asked again: an unreaped process never completes onExit
            }
        }
        return mark.process().isEmpty();
    }

    public Path log(String part) {
        return home.log(part);
    }

    /** The log of the run before is kept beside the new one. */
    private Path freshLog(String part) throws IOException {
        Path log = home.log(part);
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(part + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.createFile(log);
    }

    private Path record(String part) {
        return home.runs().resolve(part + ".json");
    }
}
