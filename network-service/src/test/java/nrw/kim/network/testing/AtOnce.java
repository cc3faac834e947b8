package nrw.kim.network.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Several callers at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Runs a call this many times at once and returns what each answered. */
    public static <T> List<T> times(int count, IntFunction<T> call) throws InterruptedException, ExecutionException {
        try (var callers = Executors.newFixedThreadPool(count)) {
            var calls = new ArrayList<Callable<T>>();
            for (int i = 0; i < count; i++) {
                var number = i;
                calls.add(() -> call.apply(number));
            }
            var answers = new ArrayList<T>();
            for (var answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
