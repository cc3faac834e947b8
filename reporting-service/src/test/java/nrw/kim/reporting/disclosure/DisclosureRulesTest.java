package nrw.kim.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import nrw.kim.events.KiKey;
import org.junit.jupiter.api.Test;

class DisclosureRulesTest {
    private static final KiKey WESEL = new KiKey("05170");
    private static final KiKey COESFELD = new KiKey("05558");

    @Test
    void the_threshold_is_three_where_nothing_is_said() {
        var rules = rules(Map.of());

        assertThat(rules.of(WESEL).threshold()).isEqualTo(3);
        assertThat(rules.thresholdByKi()).isEmpty();
    }

    @Test
    void a_rural_ki_can_have_a_higher_threshold_than_the_others() {
        var rules = rules(Map.of(
                "kim.reporting.disclosure.threshold", "4", "kim.reporting.disclosure.threshold-by-ki.05558", "5"));

        assertThat(rules.of(WESEL).threshold()).isEqualTo(4);
        assertThat(rules.of(COESFELD).threshold()).isEqualTo(5);
        assertThat(rules.threshold()).isEqualTo(4);
        assertThat(rules.thresholdByKi()).containsExactly(Map.entry("05558", 5));
    }

    @Test
    void a_threshold_that_protects_nothing_stops_the_start() {
        assertThatThrownBy(() -> rules(Map.of("kim.reporting.disclosure.threshold", "2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules(Map.of("kim.reporting.disclosure.threshold-by-ki.05558", "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DisclosureRules rules(Map<String, String> settings) {
        return new DisclosureRules(new SmallRyeConfigBuilder()
                .withMapping(DisclosureConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(DisclosureConfig.class));
    }
}
