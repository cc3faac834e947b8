package nrw.kim.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One way down: a part ends after all parts that depend on it. */
final class Descent {

    private final List<Part> parts;
    private final Supervisor supervisor;
    private final Progress progress;
    private final Map<String, CountDownLatch> ended = new LinkedHashMap<>();
    private final Set<String> stopped = new ConcurrentSkipListSet<>();

    Descent(List<Part> parts, Supervisor supervisor, Progress progress) {
        this.parts = parts;
        this.supervisor = supervisor;
        this.progress = progress;
        parts.forEach(part -> ended.put(part.name(), new CountDownLatch(1)));
    }

    /** Returns the names of the parts that ran. */
    Set<String> run() throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.forEach(part -> threads.submit(() -> lower(part)));
        }
        return stopped;
    }

    private Void lower(Part part) throws InterruptedException, IOException {
        try {
            for (Part other : parts) {
                if (other.after().contains(part.name())) {
                    ended.get(other.name()).await();
                }
            }
            Instant begin = Instant.now();
            if (supervisor.stop(part)) {
                stopped.add(part.name());
                progress.stopped(part.name(), Duration.between(begin, Instant.now()));
            }
        } finally {
            ended.get(part.name()).countDown();
        }
        return null;
    }
}
