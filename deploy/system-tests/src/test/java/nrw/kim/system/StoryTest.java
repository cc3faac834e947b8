package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void theMainJobGoesThroughTwiceAndNothingIsMissing() throws Exception {
        var stack = Stack.running();
        for (int run = 0; run < 2; run++) {
            var story = stack.kim("demo");
            assertThat(story.exit()).as(story.output()).isZero();
        }
        var check = stack.kim("check");
        assertThat(check.exit()).as(check.output()).isZero();
    }
}
