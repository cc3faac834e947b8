package nrw.kim.system;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * The platform at work: one Jobcenter pushes referral after referral while the main job is told again and again. What a dying part
 * interrupts fails, as it does for a real client, and is begun anew.
 */
final class Work implements AutoCloseable {
    private static final Duration BACK_OFF = Duration.ofMillis(200);

    private final Stack stack;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> running;
    private volatile boolean ending;

    Work(Stack stack) {
        this.stack = stack;
        running = List.of(
                CompletableFuture.runAsync(this::push, threads), CompletableFuture.runAsync(this::tell, threads));
    }

    /** Ids of the referrals to which the platform has answered 201 so far. */
    List<String> acknowledged() {
        return acknowledged;
    }

    private void push() {
        var jobcenter = stack.platform().machine("jobcenter-kreis-wesel");
        while (!ending) {
            try {
                var referral = Samples.referral("KILL-" + UUID.randomUUID());
                acknowledged.add(
                        jobcenter.post("/referrals", referral).path("id").asText());
            } catch (Exception e) {
                LockSupport.parkNanos(BACK_OFF.toNanos());
                jobcenter = stack.platform().machine("jobcenter-kreis-wesel");
            }
        }
    }

    private void tell() {
        while (!ending) {
            try {
                stack.kim("demo");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Ends both after what they are at. */
    @Override
    public void close() {
        ending = true;
        running.forEach(CompletableFuture::join);
        threads.close();
    }
}
