package nrw.kim.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Predicate;

/** Tells the story line by line, and waits for effects: never for time. */
final class Teller {
    /** A limit for what hangs: right after the first start the figures still take in the events of two years. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration BEAT = Duration.ofMillis(10);

    private final PrintStream out;
    private int step;
    private String current = "begin";

    Teller(PrintStream out) {
        this.out = out;
    }

    /** A call of the API that may fail. */
    interface Call {
        JsonNode run() throws Exception;
    }

    void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    /** Does a step and says who did what; the id is the answer's, or its case's. */
    JsonNode step(String who, String what, Call call) throws Exception {
        current = who + ": " + what;
        var answer = call.run();
        out.printf(
                "  %2d  %-30s %-62s %s%n",
                ++step,
                who,
                what,
                answer.path("id").asText(answer.path("caseId").asText("")));
        return answer;
    }

    /** Looks until what an event told is seen, and says how long it took to arrive. */
    JsonNode arrives(String who, String what, Call look, Predicate<JsonNode> seen) throws Exception {
        current = who + ": " + what;
        var begin = System.nanoTime();
        while (true) {
            var answer = look.run();
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (seen.test(answer)) {
                out.printf("  %2d  %-30s %-62s event seen after %d ms%n", ++step, who, what, waited.toMillis());
                return answer;
            }
            if (waited.compareTo(PATIENCE) > 0) {
                throw new IllegalStateException(
                        "not seen within " + PATIENCE.toSeconds() + " s; last answer: " + answer);
            }
            Thread.sleep(BEAT);
        }
    }

    void note(String text) {
        out.printf("      %s%n", text);
    }

    /** The step that is under way, for the one who has to say which broke. */
    String current() {
        return "step " + (step + 1) + " (" + current + ")";
    }
}
