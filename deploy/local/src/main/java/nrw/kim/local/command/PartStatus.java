package nrw.kim.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nrw.kim.local.stack.Memory;
import nrw.kim.local.stack.Part;
import nrw.kim.local.stack.Run;
import nrw.kim.local.stack.Supervisor;

/**
 * How one part fares.
 *
 * @param state {@code ready}, {@code running} but not ready, or {@code stopped}
 * @param pid 0 without a process
 * @param port 0 without a port
 * @param memoryMiB resident memory with that of its children
 */
record PartStatus(String part, String state, long pid, int port, long memoryMiB, long uptimeSeconds) {

    static PartStatus of(Part part, Supervisor supervisor) {
        try {
            Optional<Run> run = supervisor.running(part.name());
            boolean process = part.port().isPresent();
            if (process && run.isEmpty()) {
                return new PartStatus(part.name(), "stopped", 0, 0, 0, 0);
            }
            String state = answers(part) ? "ready" : process ? "running" : "stopped";
            return run.map(r -> new PartStatus(
                            part.name(),
                            state,
                            r.mark().pid(),
                            r.port(),
                            Memory.ofProcess(r.mark().pid()) >> 20,
                            Duration.between(r.since(), Instant.now()).toSeconds()))
                    .orElseGet(() -> new PartStatus(part.name(), state, 0, 0, 0, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean ready() {
        return state.equals("ready");
    }

    private static boolean answers(Part part) {
        try {
            return part.ready();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }
}
