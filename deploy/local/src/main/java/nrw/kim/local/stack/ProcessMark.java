package nrw.kim.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells one process from a later one with the same id: the id and when it started.
 *
 * @param pid process id
 * @param started start of the process as the system tells it
 */
public record ProcessMark(long pid, Instant started) {

    /** Start times are computed from the boot time, which moves a little when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, if it is this one and alive. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> sameStart(of(process).started()))
                .filter(process -> !zombie(pid));
    }

    private boolean sameStart(Instant other) {
        return Duration.between(started, other).abs().compareTo(TOLERANCE) <= 0;
    }

    /** Ended but never reaped, as happens under an init that does not reap: the system still lists it. */
    public static boolean zombie(long pid) {
        Path stat = Path.of("/proc/" + pid + "/stat");
        try {
            String line = Files.exists(stat) ? Files.readString(stat) : "";
            return line.substring(line.lastIndexOf(')') + 1).trim().startsWith("Z");
        } catch (IOException e) {
            return false;
        }
    }
}
