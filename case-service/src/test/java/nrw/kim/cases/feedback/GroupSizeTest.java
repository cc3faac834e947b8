package nrw.kim.cases.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nrw.kim.events.KiKey;
import org.junit.jupiter.api.Test;

class GroupSizeTest {
    private static final KiKey WESEL = new KiKey("05170");

    @Test
    void feedbackHasItsOwnThresholdWhereTheIndicatorsAskForLess() {
        assertThat(size(5, 3, Map.of()).of(WESEL)).isEqualTo(5);
    }

    @Test
    void feedbackNeverShowsFewerTogetherThanAnIndicatorOfTheSameKi() {
        assertThat(size(5, 7, Map.of()).of(WESEL)).isEqualTo(7);
        assertThat(size(5, 3, Map.of("05170", 10)).of(WESEL)).isEqualTo(10);
        assertThat(size(5, 3, Map.of("05558", 10)).of(WESEL)).isEqualTo(5);
    }

    private static GroupSize size(int own, int indicators, Map<String, Integer> byKi) {
        return new GroupSize(() -> own, new Setting(indicators, byKi));
    }

    private record Setting(int threshold, Map<String, Integer> thresholdByKi) implements DisclosureSetting {}
}
