package nrw.kim.cases.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    @RepeatedTest(500)
    void thePartsGiveTheWholeAndEachIsLessThanAUnitFromItsQuota(RepetitionInfo run) {
        // Given
        var random = new Random(run.getCurrentRepetition());
        var weights = someWeights(random);
        var units = random.nextInt(50_001);

        // When
        var parts = LargestRemainder.split(units, weights);

        // Then
        var all = weights.stream().mapToLong(Long::longValue).sum();
        assertThat(IntStream.of(parts).sum()).isEqualTo(units);
        IntStream.range(0, parts.length).forEach(at -> {
            var fromQuota = Math.abs(parts[at] * all - units * weights.get(at));
            assertThat(fromQuota).as("part %d of %s", at, weights).isLessThan(all);
        });
    }

    @RepeatedTest(200)
    void whoHasMoreNeverGetsLess(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var weights = someWeights(random);

        var parts = LargestRemainder.split(random.nextInt(500), weights);

        for (int one = 0; one < parts.length; one++) {
            for (int other = 0; other < parts.length; other++) {
                if (weights.get(one) > weights.get(other)) {
                    assertThat(parts[one]).isGreaterThanOrEqualTo(parts[other]);
                }
            }
        }
    }

    /** Small and large ones, some of them alike or nought, never all nought. */
    private static List<Long> someWeights(Random random) {
        var most = random.nextBoolean() ? 4 : 10_000_000;
        var some = LongStream.generate(() -> random.nextInt(most)).limit(random.nextInt(30));
        return LongStream.concat(some, LongStream.of(1 + random.nextInt(most)))
                .boxed()
                .toList();
    }

    @Test
    void ofTwoEqualRemaindersTheGreaterWeightComesFirst() {
        // Quotas 0.5 and 1.5.
        assertThat(LargestRemainder.split(2, List.of(1, 3))).containsExactly(0, 2);
    }

    @Test
    void ofTwoEqualWeightsTheEarlierComesFirst() {
        assertThat(LargestRemainder.split(4, List.of(7, 7, 7))).containsExactly(2, 1, 1);
    }

    @Test
    void whoHasNobodyGetsNothing() {
        assertThat(LargestRemainder.split(5, List.of(0, 2, 0, 1))).containsExactly(0, 3, 0, 2);
    }

    @Test
    void oneAloneGetsAll() {
        assertThat(LargestRemainder.split(13, List.of(3))).containsExactly(13);
    }
}
