package nrw.kim.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nrw.kim.local.stack.Progress;

/** Progress as one line per part. What is still under way stands in a last line that a terminal rewrites; in a log it comes now and then. */
final class Console implements Progress, AutoCloseable {

    private static final String CLEAR = "\r\033[K";

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Instant> underWay = new ConcurrentSkipListMap<>();
    private final ScheduledExecutorService ticker =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    Console(PrintStream out) {
        this.out = out;
        this.terminal = Boolean.getBoolean("kim.terminal");
        long pause = terminal ? 500 : 30_000;
        ticker.scheduleAtFixedRate(this::tick, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void starting(String part) {
        underWay.put(part, Instant.now());
    }

    @Override
    public void ready(String part, Duration took, String note) {
        line(part, note, took);
    }

    @Override
    public void failed(String part) {
        line(part, "failed", Duration.between(underWay.getOrDefault(part, Instant.now()), Instant.now()));
    }

    @Override
    public void stopped(String part, Duration took) {
        line(part, "stopped", took);
    }

    @Override
    public synchronized void close() {
        ticker.shutdownNow();
        clear();
    }

    private synchronized void line(String part, String state, Duration took) {
        underWay.remove(part);
        clear();
        out.printf(Locale.ROOT, "  %-10s %-8s %6.1f s%n", part, state, took.toMillis() / 1000.0);
    }

    private synchronized void tick() {
        if (underWay.isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        String waiting = underWay.entrySet().stream()
                .map(e -> e.getKey() + " " + Duration.between(e.getValue(), now).toSeconds() + " s")
                .collect(Collectors.joining(", "));
        out.print(terminal ? CLEAR + "  … " + waiting : "  … " + waiting + System.lineSeparator());
        out.flush();
    }

    private void clear() {
        if (terminal) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
