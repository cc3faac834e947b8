package nrw.kim.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** One way up: every part in a thread that first waits for the parts it depends on. The first failure takes all of it back. */
final class Ascent {

    private final List<Part> parts;
    private final Supervisor supervisor;
    private final Progress progress;
    private final Map<String, CountDownLatch> ready = new LinkedHashMap<>();
    private final Set<String> started = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Ascent(List<Part> parts, Supervisor supervisor, Progress progress) {
        this.parts = parts;
        this.supervisor = supervisor;
        this.progress = progress;
        parts.forEach(part -> ready.put(part.name(), new CountDownLatch(1)));
    }

    Set<String> started() {
        return started;
    }

    void run() throws PartFailure, InterruptedException {
        ExecutorCompletionService<Void> all = new ExecutorCompletionService<>(threads);
        parts.forEach(part -> all.submit(() -> raise(part)));
        try {
            for (int i = 0; i < parts.size(); i++) {
                all.take().get();
            }
            for (Part part : parts) {
                stillThere(part);
            }
        } catch (ExecutionException e) {
            abort();
            throw e.getCause() instanceof PartFailure failure
                    ? failure
                    : new PartFailure("kim", String.valueOf(e.getCause()), null);
        } catch (PartFailure e) {
            abort();
            throw e;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Takes back what was started on this way; safe to call twice, as Ctrl-C does. */
    synchronized void abort() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(20, TimeUnit.SECONDS);
            List<Part> mine =
                    parts.stream().filter(part -> started.contains(part.name())).toList();
            new Descent(mine, supervisor, Progress.SILENT).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        started.clear();
    }

    private Void raise(Part part) throws Exception {
        for (String name : part.after()) {
            if (ready.containsKey(name)) {
                ready.get(name).await();
            }
        }
        Instant begin = Instant.now();
        progress.starting(part.name());
        try {
            boolean fresh = launched(part);
            new Wait(part, supervisor).untilReady(fresh);
            part.settle();
            progress.ready(
                    part.name(),
                    Duration.between(begin, Instant.now()),
                    fresh ? "ready" : part.port().isPresent() ? "running" : "done");
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            progress.failed(part.name());
            throw e instanceof PartFailure ? e : new PartFailure(part.name(), plain(e), supervisor.log(part.log()));
        }
        ready.get(part.name()).countDown();
        return null;
    }

    private boolean launched(Part part) throws Exception {
        if (supervisor.running(part.name()).isPresent()) {
            if (!part.outdated()) {
                return false;
            }
            supervisor.stop(part);
        }
        part.prepare();
        Launch launch = part.launch();
        if (launch == null) {
            return false;
        }
        started.add(part.name());
        supervisor.start(part.name(), part.port().orElse(0), launch);
        return true;
    }

    private void stillThere(Part part) throws PartFailure {
        try {
            if (started.contains(part.name()) && supervisor.running(part.name()).isEmpty()) {
                throw new PartFailure(
                        part.name(),
                        Reason.in(supervisor.log(part.log()), "it ended after it had been ready"),
                        supervisor.log(part.log()));
            }
        } catch (IOException e) {
            throw new PartFailure(part.name(), plain(e), null);
        }
    }

    private static String plain(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.contains("No space left on device") ? "the disk is full" : message;
    }
}
