package nrw.kim.cases.feedback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** The Mindestfallzahl of the indicators, the same setting that reporting-service reads (docs/domain/indicators.md). */
@ConfigMapping(prefix = "kim.reporting.disclosure")
public interface DisclosureSetting {

    /** Fewest persons behind a shown value. */
    @WithDefault("3")
    int threshold();

    /** Other thresholds by KI key. */
    Map<String, Integer> thresholdByKi();
}
