package nrw.kim.reporting.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Settings of disclosure control. The fixed parts (rounding, least persons) are rules, not settings. */
@ConfigMapping(prefix = "kim.reporting.disclosure")
public interface DisclosureConfig {

    /** Fewest persons behind a shown value, 3 to 10. */
    @WithDefault("3")
    int threshold();

    /** Other thresholds by KI key; 5 is advised where Kommunen are small and rural. */
    Map<String, Integer> thresholdByKi();
}
