package nrw.kim.local.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Sends requests from a number of callers, each waiting for its answer before the next. */
final class Load {
    /** What is timed as one: a request, or several that belong together. */
    interface Work {
        /** @param n other for each work of a run */
        void with(Load caller, long n) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param perSecond answers per second
     * @param p50 median in ms
     * @param p99 99th percentile in ms
     */
    record Result(double perSecond, double p50, double p99) {}

    /**
     * How long each answer took.
     *
     * @param time how long it was called
     * @param sorted in ns
     */
    record Times(Duration time, long[] sorted) {
        /** Several runs of the same requests as one. */
        static Times of(List<Times> runs) {
            return new Times(
                    runs.stream().map(Times::time).reduce(Duration.ZERO, Duration::plus),
                    runs.stream()
                            .flatMapToLong(run -> Arrays.stream(run.sorted))
                            .sorted()
                            .toArray());
        }

        Result result() {
            return new Result(sorted.length / (double) time.toSeconds(), at(0.5), at(0.99));
        }

        private double at(double share) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
        }
    }

    private final int callers;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Load(int callers) {
        this.callers = callers;
    }

    Result run(Duration time, int expected, LongFunction<HttpRequest> requests) throws Exception {
        return times(time, expected, requests).result();
    }

    Times times(Duration time, int expected, LongFunction<HttpRequest> requests) throws Exception {
        return times(time, (caller, n) -> caller.send(requests.apply(n), expected));
    }

    Times times(Duration time, Work work) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<long[]>> calls = LongStream.range(0, callers)
                    .<Callable<long[]>>mapToObj(caller -> () -> calls(caller, end, work))
                    .toList();
            var all = pool.invokeAll(calls).stream()
                    .flatMapToLong(f -> Arrays.stream(of(f)))
                    .sorted()
                    .toArray();
            return new Times(time, all);
        }
    }

    private long[] calls(long caller, long end, Work work) throws Exception {
        var times = new long[200_000];
        int count = 0;
        while (System.nanoTime() < end && count < times.length) {
            var begin = System.nanoTime();
            work.with(this, caller * 1_000_000L + count);
            times[count++] = System.nanoTime() - begin;
        }
        return Arrays.copyOf(times, count);
    }

    /** Sends a request and returns what was answered; fails unless it was answered as expected. */
    String send(HttpRequest request, int expected) throws Exception {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException("answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static long[] of(Future<long[]> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A GET. */
    static HttpRequest get(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    /** A POST of JSON. */
    static HttpRequest post(String address, String token, String body) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
