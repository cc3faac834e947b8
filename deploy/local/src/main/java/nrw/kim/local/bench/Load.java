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

/** Sends requests from a number of callers, each waiting for its answer before the next. */
final class Load {

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
        var end = System.nanoTime() + time.toNanos();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<long[]>> work = java.util.stream.LongStream.range(0, callers)
                    .<Callable<long[]>>mapToObj(caller -> () -> calls(caller, end, expected, requests))
                    .toList();
            var all = pool.invokeAll(work).stream()
                    .flatMapToLong(f -> Arrays.stream(of(f)))
                    .sorted()
                    .toArray();
            return new Times(time, all);
        }
    }

    private long[] calls(long caller, long end, int expected, LongFunction<HttpRequest> requests) throws Exception {
        var times = new long[200_000];
        int count = 0;
        while (System.nanoTime() < end && count < times.length) {
            var begin = System.nanoTime();
            var answer = http.send(requests.apply(caller * 1_000_000L + count), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException("answered " + answer.statusCode() + ": " + answer.body());
            }
            times[count++] = System.nanoTime() - begin;
        }
        return Arrays.copyOf(times, count);
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
