package nrw.kim.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Waits for one part to be ready, and notices when it ends instead. */
final class Wait {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Part part;
    private final Supervisor supervisor;
    private String lastReason = "";

    Wait(Part part, Supervisor supervisor) {
        this.part = part;
        this.supervisor = supervisor;
    }

    void untilReady(boolean process) throws PartFailure, InterruptedException, IOException {
        Instant end = Instant.now().plus(part.patience());
        while (!answers()) {
            if (process && supervisor.running(part.name()).isEmpty()) {
                throw failure("it ended while starting");
            }
            if (Instant.now().isAfter(end)) {
                throw failure("not ready after " + part.patience().toSeconds() + " s" + lastReason);
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean answers() throws InterruptedException, PartFailure {
        try {
            return part.ready();
        } catch (InterruptedException | PartFailure e) {
            throw e;
        } catch (Exception e) {
            lastReason =
                    ", last answer: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            return false;
        }
    }

    private PartFailure failure(String what) {
        return new PartFailure(part.name(), Reason.in(supervisor.log(part.log()), what), supervisor.log(part.log()));
    }
}
