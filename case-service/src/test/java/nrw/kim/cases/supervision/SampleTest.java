package nrw.kim.cases.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final List<UUID> CASES =
            LongStream.range(0, 40).mapToObj(n -> new UUID(0, n)).toList();

    @Test
    void theSameSeedDrawsTheSameFromTheSameCases() {
        assertThat(Sample.draw(CASES, 4711, 5))
                .isEqualTo(Sample.draw(CASES, 4711, 5))
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(Sample.draw(CASES, 4712, 5)).isNotEqualTo(Sample.draw(CASES, 4711, 5));
    }

    @Test
    void everyCaseHasItsTurn() {
        var drawn = LongStream.range(0, 400)
                .boxed()
                .flatMap(seed -> Sample.draw(CASES, seed, 3).stream())
                .toList();
        assertThat(drawn).containsAll(CASES);
    }

    @Test
    void noMoreIsDrawnThanThereIs() {
        assertThat(Sample.draw(CASES.subList(0, 2), 1, 10)).containsExactlyInAnyOrderElementsOf(CASES.subList(0, 2));
    }
}
