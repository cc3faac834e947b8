package nrw.kim.local.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Chance with a seed: the same seed draws the same people. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Whether something of this probability happens. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A whole number from one of the weighted ranges, such as {@code {"18-26": 26, "27-39": 42}}. */
    int within(JsonNode weightedRanges) {
        String[] range = of(weightedRanges).split("-");
        return between(Integer.parseInt(range[0]), Integer.parseInt(range[1]));
    }

    /** One of the weighted names. */
    String of(JsonNode weights) {
        double all = 0;
        for (JsonNode weight : weights) {
            all += weight.asDouble();
        }
        double left = random.nextDouble() * all;
        String last = null;
        for (Map.Entry<String, JsonNode> entry : weights.properties()) {
            last = entry.getKey();
            left -= entry.getValue().asDouble();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** One of a list's texts, each as likely. */
    String one(JsonNode texts) {
        return texts.get(random.nextInt(texts.size())).asText();
    }

    /** One of a list's numbers, each as likely. */
    int numberOf(JsonNode numbers) {
        return numbers.get(random.nextInt(numbers.size())).asInt();
    }

    /** Those of the names that happen, each with its own probability in percent; at least one, at most {@code most}. */
    List<String> some(JsonNode percentages, int most) {
        List<String> drawn = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : percentages.properties()) {
            if (drawn.size() < most && happens(entry.getValue().asDouble() / 100)) {
                drawn.add(entry.getKey());
            }
        }
        return drawn.isEmpty() ? List.of(of(percentages)) : drawn;
    }
}
